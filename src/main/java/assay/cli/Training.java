package assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Part of the build: grades the challenges' own solutions with the finished distribution, from which the JVMs of
 * supervisor and worker learn what to load and compile the next time. What they learn is in the distribution's folder
 * {@code cache}; without it everything works, only slower.
 */
final class Training {
    /**
     * One worker has to live through the whole run, because two would write one cache: these need no second one for an
     * author's code, and end none by what they use.
     */
    private static final List<String> CHALLENGES =
            List.of("infinite-fibonacci", "make-counter", "retry-decorator", "stack-using-queues", "trie");

    private Training() {}

    /** Takes the distribution's folder and the folder of challenges. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path distribution = Path.of(arguments[0]);
        Path challenges = Path.of(arguments[1]);
        if (isTrained(distribution)) {
            return;
        }
        Path cohort = distribution.resolveSibling("training");
        List<String> selection = layOut(challenges, cohort);
        Files.createDirectories(distribution.resolve("cache"));
        List<String> command = new ArrayList<>(List.of(
                distribution.resolve("bin/assay").toString(),
                "cohort",
                cohort.resolve("submissions").toString(),
                "--challenges=" + challenges,
                "--output=" + cohort.resolve("results"),
                "--workers=1",
                "--exit-zero"));
        command.addAll(selection);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(cohort.resolve("log.txt").toFile());
        builder.environment().put("ASSAY_TRAINING", "true");
        builder.environment().put("ASSAY_JAVA_HOME", System.getProperty("java.home"));
        int status = builder.start().waitFor();
        if (status != 0 || !isTrained(distribution)) {
            // The caches only make starting faster, so a build without them is a build all the same.
            System.err.println("assay starts slower: training ended with status %d; see %s"
                    .formatted(status, cohort.resolve("log.txt")));
        }
    }

    private static boolean isTrained(Path distribution) throws IOException {
        return isNewer(distribution, "supervisor.aot") && isNewer(distribution, "worker.aot");
    }

    private static boolean isNewer(Path distribution, String cache) throws IOException {
        Path file = distribution.resolve("cache").resolve(cache);
        if (!Files.exists(file)) {
            return false;
        }
        FileTime built = Files.getLastModifiedTime(distribution.resolve("lib/assay.jar"));
        return Files.getLastModifiedTime(file).compareTo(built) > 0;
    }

    /** Copies accepted and wrong solutions to candidates' folders, and names the challenges to grade. */
    private static List<String> layOut(Path challenges, Path cohort) throws IOException {
        List<String> selection = new ArrayList<>();
        for (String challenge : CHALLENGES) {
            selection.add("--select=challenge:" + challenge);
            int candidate = 0;
            for (String folder : List.of("accepted", "wrong_answer")) {
                for (Path solution : children(
                        challenges.resolve(challenge).resolve("solutions").resolve(folder))) {
                    Path target = cohort.resolve("submissions/candidate-" + ++candidate);
                    Files.createDirectories(target);
                    Files.write(target.resolve(challenge.replace('-', '_') + ".py"), Files.readAllBytes(solution));
                }
            }
        }
        return selection;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
