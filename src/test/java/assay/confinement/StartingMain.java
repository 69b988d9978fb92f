package assay.confinement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts a process in a domain and then reads a file in every other way there is. */
final class StartingMain {
    private StartingMain() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Callable<String> reading = () -> Files.readString(file);
        try (ExecutorService before = Executors.newSingleThreadExecutor();
                ExecutorService after = Executors.newSingleThreadExecutor()) {
            before.submit(() -> {}).get();
            ConfinedProcess process = ConfinedLauncher.start(
                    Child.builder(Child.command(List.of(), WaitingMain.class)), Child.classPath());
            boolean inForce = process.landlock() instanceof PieceState.InForce;
            System.out.println("landlock " + (inForce ? "in force" : process.landlock()));
            CompletableFuture<String> whenItEnds = process.onExit().thenApplyAsync(ended -> read(reading));
            System.out.println("waiting " + read(reading));
            process.getOutputStream().close();
            process.waitFor();
            System.out.println("before " + before.submit(() -> read(reading)).get());
            System.out.println("after " + after.submit(() -> read(reading)).get());
            System.out.println("whenItEnds " + whenItEnds.get());
        }
        System.out.println("main " + read(reading));
        Child child = Child.startedPlainly(Child.command(List.of(), ReadingMain.class, file.toString()));
        System.out.println("child " + String.join("; ", child.lines()));
    }

    private static String read(Callable<String> reading) {
        try {
            return reading.call();
        } catch (Exception refused) {
            return refused.toString();
        }
    }
}
