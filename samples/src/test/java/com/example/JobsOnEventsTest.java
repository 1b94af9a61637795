package com.example;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.schedule;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import com.example.django.Components;
import com.example.django.FastZip;
import com.example.django.GlobalCache;
import com.example.django.Interruptible;
import com.example.django.PythonVersions;
import com.example.django.RegistryImage;
import com.example.django.SplitTests;
import com.example.django.Start;
import com.example.django.WithoutDaemon;
import com.example.first.FirstPipeline;
import com.example.practices.BitterEnd;
import com.example.practices.ChangedCodeFirst;
import com.example.practices.EnvironmentTold;
import com.example.practices.FastDatabases;
import com.example.practices.FastMergeRequests;
import com.example.practices.FlakyTestsTold;
import com.example.practices.GoProject;
import com.example.practices.GradleProject;
import com.example.practices.ImageOnce;
import com.example.practices.ImagesWithoutDaemon;
import com.example.practices.KeyFromChecksum;
import com.example.practices.MainNotInterrupted;
import com.example.practices.MavenProject;
import com.example.practices.Monorepo;
import com.example.practices.MonorepoFound;
import com.example.practices.NodeProject;
import com.example.practices.OwnRunners;
import com.example.practices.PackageByContent;
import com.example.practices.PackagesFromProxies;
import com.example.practices.PinsUpgraded;
import com.example.practices.PracticesChosen;
import com.example.practices.PythonProject;
import com.example.practices.RepositoryOnce;
import com.example.practices.ScheduledCaches;
import com.example.practices.SmallArtifacts;
import com.example.practices.StopFast;
import com.example.practices.TestsByTimings;
import com.example.practices.TestsOverProcessors;
import com.example.practices.TestsOverRunners;
import com.example.practices.WarmCaches;
import com.example.shop.ShopPipeline;
import dev.pipewright.assertion.RunAssert;
import dev.pipewright.assertion.junit.PipelineTest;
import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which jobs of every sample run on a push to the default branch, a merge request, a tag and a schedule. */
@PipelineTest
class JobsOnEventsTest {

    /** A sample and its jobs on each event; those with a question mark wait for a person, and none at all is no pipeline. */
    private record Jobs(
            PipelineDefinition sample,
            List<String> push,
            List<String> mergeRequest,
            List<String> tag,
            List<String> schedule) {

        /** Jobs without rules run for every branch and tag, and not for merge requests. */
        static Jobs notForMergeRequests(PipelineDefinition sample, String... jobs) {
            return new Jobs(sample, List.of(jobs), List.of(), List.of(jobs), List.of(jobs));
        }

        /** With {@code workflow:rules}, or rules of their own that say so, jobs run on every event. */
        static Jobs everywhere(PipelineDefinition sample, String... jobs) {
            return notForMergeRequests(sample, jobs).onMergeRequest(jobs);
        }

        Jobs onMergeRequest(String... jobs) {
            return new Jobs(sample, push, List.of(jobs), tag, schedule);
        }

        Jobs onTag(String... jobs) {
            return new Jobs(sample, push, mergeRequest, List.of(jobs), schedule);
        }

        Jobs onSchedule(String... jobs) {
            return new Jobs(sample, push, mergeRequest, tag, List.of(jobs));
        }

        @Override
        public String toString() {
            return sample.getClass().getSimpleName();
        }
    }

    static Stream<Jobs> samples() {
        return Stream.of(
                Jobs.notForMergeRequests(new FirstPipeline(), "build", "test").onTag("build", "test", "deploy"),
                Jobs.notForMergeRequests(new Start(), "build", "test", "deploy").onTag("build", "test"),
                Jobs.notForMergeRequests(new RegistryImage(), "build", "test", "deploy")
                        .onTag("build", "test"),
                Jobs.notForMergeRequests(new PythonVersions(), "build", "test", "lint"),
                Jobs.everywhere(new Components(), "frontend", "backend").onTag(),
                Jobs.notForMergeRequests(new SplitTests(), "build", "test", "deploy")
                        .onTag("build", "test"),
                Jobs.notForMergeRequests(new Interruptible(), "build", "test", "deploy")
                        .onTag("build", "test"),
                Jobs.notForMergeRequests(new GlobalCache(), "install", "test"),
                Jobs.notForMergeRequests(new FastZip(), "assets", "test"),
                Jobs.notForMergeRequests(new WithoutDaemon(), "kaniko", "buildah"),
                Jobs.notForMergeRequests(new BitterEnd(), "test"),
                Jobs.everywhere(new ChangedCodeFirst(), "changed", "all"),
                Jobs.notForMergeRequests(new EnvironmentTold(), "test"),
                Jobs.notForMergeRequests(new FastDatabases(), "postgres", "mysql"),
                Jobs.everywhere(new FastMergeRequests(), "lint", "unit", "browser", "load")
                        .onMergeRequest("lint", "unit", "browser?", "load?")
                        .onTag(),
                Jobs.notForMergeRequests(new FlakyTestsTold(), "test"),
                Jobs.notForMergeRequests(new GoProject(), "install", "lint", "test", "package"),
                Jobs.notForMergeRequests(new GradleProject(), "install", "lint", "test", "package"),
                Jobs.notForMergeRequests(new ImageOnce(), "build", "test").onTag("build", "test", "release"),
                Jobs.notForMergeRequests(new ImagesWithoutDaemon(), "api-image", "web-image", "worker-image"),
                Jobs.notForMergeRequests(new KeyFromChecksum(), "checksum-assets-checksum", "assets"),
                Jobs.everywhere(new MainNotInterrupted(), "dont-interrupt-me", "test")
                        .onMergeRequest("dont-interrupt-me?", "test")
                        .onTag("dont-interrupt-me?", "test"),
                Jobs.notForMergeRequests(new MavenProject(), "install", "lint", "test", "package"),
                Jobs.everywhere(new Monorepo(), "frontend", "backend"),
                Jobs.everywhere(new MonorepoFound(), "find-components", "components"),
                Jobs.notForMergeRequests(new NodeProject(), "install", "lint", "test", "package"),
                Jobs.notForMergeRequests(new OwnRunners(), "build", "lint"),
                Jobs.notForMergeRequests(new PackageByContent(), "workhorse", "test"),
                Jobs.notForMergeRequests(new PackagesFromProxies(), "test"),
                Jobs.notForMergeRequests(new PinsUpgraded()),
                Jobs.notForMergeRequests(new PracticesChosen(), "test").onSchedule("test", "nightly"),
                Jobs.notForMergeRequests(new PythonProject(), "install", "lint", "test", "package"),
                Jobs.notForMergeRequests(new RepositoryOnce(), "fetch-repository", "build", "test"),
                Jobs.everywhere(new ScheduledCaches(), "test").onSchedule("warm-bundler", "test"),
                Jobs.notForMergeRequests(new SmallArtifacts(), "build", "test"),
                Jobs.notForMergeRequests(new StopFast(), "lint", "test"),
                Jobs.notForMergeRequests(new TestsByTimings(), "test", "record-timings")
                        .onTag("test"),
                Jobs.notForMergeRequests(new TestsOverProcessors(), "python", "java", "javascript", "go"),
                Jobs.notForMergeRequests(new TestsOverRunners(), "test"),
                Jobs.everywhere(new WarmCaches(), "warm-npm", "warm-maven", "javascript", "java")
                        .onMergeRequest("warm-npm", "javascript", "java")
                        .onTag("javascript", "java"),
                Jobs.notForMergeRequests(new ShopPipeline(), "warm-m2", "compile", "test", "docs")
                        .onTag("compile", "test", "deploy?"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_event_runs_the_jobs_that_it_should(Jobs expected) {
        Pipeline pipeline = (Pipeline) expected.sample().define();

        runsExactly(pipeline, push(), expected.push());
        runsExactly(pipeline, mergeRequest("feature"), expected.mergeRequest());
        runsExactly(pipeline, tag("v1.0"), expected.tag());
        runsExactly(pipeline, schedule(), expected.schedule());
    }

    private static void runsExactly(Pipeline pipeline, Scenario event, List<String> jobs) {
        RunAssert run = assertThat(pipeline).on(event);
        if (jobs.isEmpty()) {
            run.hasNoPipeline();
            return;
        }
        run.runsOnly(jobs.stream().map(job -> job.replace("?", "")).toArray(String[]::new));
        for (String job : jobs) {
            if (job.endsWith("?")) {
                run.isManual(job.replace("?", ""));
            } else {
                run.isAutomatic(job);
            }
        }
    }

    @Test
    void every_sample_is_here(List<Pipeline> all) {
        List<String> files = samples()
                .map(jobs -> ((Pipeline) jobs.sample().define()).file())
                .toList();

        assertThat(files).doesNotHaveDuplicates();
        assertThat(all.stream().map(Pipeline::file).filter(file -> !file.equals(Pipeline.DEFAULT_FILE)))
                .containsExactlyInAnyOrderElementsOf(files);
    }
}
