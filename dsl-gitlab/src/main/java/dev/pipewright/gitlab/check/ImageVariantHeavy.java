package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

@CheckInfo(
        id = "GL503",
        name = "image-variant-heavy",
        severity = INFO,
        summary = "An image brings compilers and libraries that the job does not seem to use",
        why = """
        The plain images of Python and Node hold compilers, git and the headers of dozens of libraries, and are several
        times as large as their -slim variants: each runner that has not the image yet pulls all of it. The slim variant
        has what programs need to run. It is not for jobs that build native packages or call git. The -alpine variants
        are smaller still, but have another C library: wheels and binaries may be missing for it and be built in the
        job, which costs more than it saves. A guess, therefore for your information only.
        """,
        mendedBy = "class \"Ecosystem\"")
final class ImageVariantHeavy implements Check<EffectivePipeline> {

    private static final Set<String> WITH_SLIM = Set.of("python", "node");
    private static final Pattern PLAIN_VERSION = Pattern.compile("\\d+(\\.\\d+)*(-(bookworm|bullseye|trixie|buster))?");

    /** What the slim variants lack. */
    private static final Pattern HEAVY =
            Pattern.compile("\\b(git|gcc|g\\+\\+|cc|make|cmake|curl|wget|ssh|scp|rsync|apt|apt-get"
                    + "|unzip|xz|bzip2|svn|hg|node-gyp|mysql_config|pg_config)\\b");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        Map<Node, Boolean> light = new HashMap<>();
        for (EffectiveJob job : pipeline.jobs()) {
            Node image = job.get("image");
            if (image != null
                    && !job.has("trigger")
                    && job.isComplete()
                    && !job.script().isEmpty()
                    && light.computeIfAbsent(image, each -> isLight(pipeline, each))) {
                ImageName.of(job, image)
                        .filter(ImageVariantHeavy::hasSlim)
                        .ifPresent(name -> report(job, image, name, causes));
            }
        }
    }

    /** Whether no job with this very image calls what its slim variant lacks. */
    private static boolean isLight(EffectivePipeline pipeline, Node image) {
        return pipeline.jobs().stream()
                .filter(job -> image.equals(job.get("image")))
                .flatMap(job -> job.script().stream())
                .noneMatch(
                        line -> HEAVY.matcher(line.text()).find() || line.text().contains("./"));
    }

    private static boolean hasSlim(ImageName name) {
        String repository = name.untagged().replaceFirst("^(docker\\.io/)?(library/)?", "");
        return WITH_SLIM.contains(repository)
                && !name.hasDigest()
                && PLAIN_VERSION.matcher(name.tag()).matches();
    }

    private static void report(EffectiveJob job, Node image, ImageName name, Causes causes) {
        causes.report(
                image,
                () -> job.place("image"),
                where -> where.owner() + " has the image \"" + name.resolved()
                        + "\", with compilers and headers that its commands do not seem to use",
                finding -> finding.addHelp("where no package is built from source, take \"" + name.untagged() + ":"
                        + name.tag() + "-slim\""));
    }
}
