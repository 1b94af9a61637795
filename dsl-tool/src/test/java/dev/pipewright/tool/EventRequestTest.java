package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventRequestTest {

    private static Scenario only(EventRequest request) {
        assertThat(request.scenarios()).hasSize(1);
        return request.scenarios().get(0).scenario();
    }

    @Test
    void who_says_nothing_gets_the_standard_events() {
        assertThat(EventRequest.standard().scenarios()).isEqualTo(NamedScenario.standard());
    }

    @Test
    void an_event_is_a_word_and_what_it_is_for() {
        EventRequest none = EventRequest.standard();
        assertThat(only(none.event("mr:fix"))).isEqualTo(Scenario.mergeRequest("fix"));
        assertThat(only(none.event("tag:v2"))).isEqualTo(Scenario.tag("v2"));
        assertThat(only(none.event("schedule"))).isEqualTo(Scenario.schedule());
        assertThat(only(none.event("web:dev"))).isEqualTo(Scenario.web("dev"));
        assertThat(none.event("mr").event("tag").scenarios())
                .extracting(NamedScenario::name)
                .containsExactly("mr", "tag");
    }

    @Test
    void parts_say_the_same() {
        EventRequest none = EventRequest.standard();
        assertThat(only(none.branch("dev"))).isEqualTo(Scenario.push("dev"));
        assertThat(only(none.tag("v2"))).isEqualTo(Scenario.tag("v2"));
        assertThat(only(none.mergeRequest("fix").into("dev")))
                .isEqualTo(Scenario.mergeRequest("fix").into("dev"));
        assertThat(only(none.source("schedule").branch("dev"))).isEqualTo(Scenario.schedule("dev"));
        assertThat(only(none.source("schedule").tag("v2")))
                .isEqualTo(Scenario.schedule().onTag("v2"));
    }

    @Test
    void another_default_branch_is_meant_everywhere() {
        List<NamedScenario> events =
                EventRequest.standard().defaultBranch("trunk").scenarios();
        assertThat(events.get(0).scenario()).isEqualTo(Scenario.push("trunk").defaultBranch("trunk"));
        assertThat(events.get(2).scenario())
                .isEqualTo(Scenario.mergeRequest("feature/x").into("trunk").defaultBranch("trunk"));
    }

    @Test
    void what_is_said_goes_for_every_event_that_it_can_be_said_of() {
        List<NamedScenario> events =
                EventRequest.standard().changing(List.of("a")).into("dev").scenarios();
        assertThat(events.get(0).scenario().changes()).contains(List.of("a"));
        assertThat(events.get(2).scenario())
                .isEqualTo(Scenario.mergeRequest("feature/x").changing("a").into("dev"));
        assertThat(events.get(3).scenario()).isEqualTo(Scenario.tag("v1.0.0"));
    }

    @Test
    void a_contradiction_is_refused_with_the_reason() {
        EventRequest none = EventRequest.standard();
        assertThatThrownBy(none.tag("v1").branch("main")::scenarios)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a pipeline for a tag has no branch");
        assertThatThrownBy(none.mergeRequest("fix").branch("main")::scenarios)
                .hasMessageContaining("a merge-request pipeline has no branch of its own");
        assertThatThrownBy(none.mergeRequest("fix").tag("v1")::scenarios)
                .hasMessageContaining("a merge-request pipeline never runs for a tag");
        assertThatThrownBy(none.mergeRequest("fix").source("push")::scenarios)
                .hasMessage("source \"push\" is given, but a merge request from \"fix\" into \"main\" has source"
                        + " \"merge_request_event\": say one of them");
        assertThatThrownBy(none.event("tag").mergeRequest("fix")::scenarios)
                .hasMessageContaining("is no event of a merge request");
        assertThatThrownBy(none.tag("v1").changing(List.of("a"))::scenarios)
                .hasMessageContaining("GitLab compares no files for a push of tag \"v1\"");
        assertThatThrownBy(none.event("push").newBranch().changing(List.of("a"))::scenarios)
                .hasMessageContaining("GitLab compares no files");
    }

    @Test
    void an_unknown_event_is_told_the_nearest() {
        assertThatThrownBy(EventRequest.standard().event("shedule")::scenarios)
                .hasMessageStartingWith(
                        "there is no event \"shedule\"; did you mean \"schedule\"? events are api, branch,");
        assertThatThrownBy(EventRequest.standard().event("tag:")::scenarios)
                .hasMessageContaining("names nothing behind the colon");
    }
}
