package com.example;

import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.template;
import static dev.pipewright.woodpecker.Woodpecker.woodpecker;
import static dev.pipewright.woodpecker.Woodpecker.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Java wrote says so, in a user's package. */
class ProvenanceTest {

    private static final String LINE =
            "# Written by Pipewright from com/example/ProvenanceTest.java: change it there, not here.\n";

    @Test
    void a_file_names_the_java_file_that_wrote_it_before_what_the_author_says() {
        DroneConfiguration drone = drone(pipeline("a")).header(List.of("made by Shop"));
        WoodpeckerConfiguration workflows = woodpecker(workflow("a")).header(List.of("made by Shop"));

        assertThat(drone.toYaml()).startsWith(LINE + "# made by Shop\n\nkind: pipeline\n");
        assertThat(workflows.files().get(0).content()).startsWith(LINE + "# made by Shop\n");
        assertThat(DroneConfiguration.parse(drone.toYaml()).toYaml()).isEqualTo(drone.toYaml());
    }

    @Test
    void what_was_read_is_written_as_it_was() {
        String drone = "kind: pipeline\nname: a\n";

        assertThat(DroneConfiguration.parse(drone).toYaml()).doesNotContain("Written by");
        assertThat(WoodpeckerConfiguration.parse("steps: []\n", "a.yaml")
                        .files()
                        .get(0)
                        .content())
                .doesNotContain("Written by");
    }

    @Test
    void drone_knows_a_template_by_its_first_line() {
        DroneConfiguration template = DroneConfiguration.of().template(template("plugin.yaml"));

        assertThat(template.toYaml()).startsWith("kind: template\n");
    }
}
