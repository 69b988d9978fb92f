package assay.confinement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How a JVM ended that a test started, and the lines it printed. */
record Child(int status, List<String> lines) {
    private static final long PATIENCE_SECONDS = 120;

    /** The command line of a JVM that runs this class with these arguments. */
    static List<String> command(List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:-UsePerfData", "-Xmx256m", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The files that such a JVM has to read. */
    static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .map(Path::of)
                .toList();
    }

    static Child startedInDomain(List<String> command) throws IOException, InterruptedException {
        return ended(ConfinedLauncher.start(builder(command), classPath()));
    }

    static Child startedPlainly(List<String> command) throws IOException, InterruptedException {
        return ended(builder(command).start());
    }

    static ProcessBuilder builder(List<String> command) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(Path.of("/").toFile());
    }

    /** The process, which is ended where it does not end in good time, so that no test waits for ever. */
    static <P extends Process> P bounded(P process) {
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
        return process;
    }

    /** How a process ends that is given no input. */
    static Child ended(Process process) throws IOException, InterruptedException {
        bounded(process).getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Child(process.waitFor(), output.lines().toList());
    }

    /** What it printed after this word and a blank. */
    Stream<String> said(String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1));
    }
}
