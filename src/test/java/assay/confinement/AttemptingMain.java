package assay.confinement;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Confines itself and then tries everything, in threads that were there before and in ones that came after. */
final class AttemptingMain {
    private AttemptingMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path place = Path.of(arguments[0]);
        CountDownLatch confined = new CountDownLatch(1);
        Thread before = Thread.ofPlatform().start(() -> {
            try {
                confined.await();
                tryAll("before", place);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        System.out.println("report " + Confinement.apply().line());
        confined.countDown();
        before.join();
        tryAll("main", place);
        Thread after = Thread.ofPlatform().start(() -> tryAll("after", place));
        after.join();
        Thread virtual = Thread.ofVirtual().start(() -> tryAll("virtual", place));
        virtual.join();
        System.out.println("report the end");
    }

    private static void tryAll(String thread, Path place) {
        for (Attempt attempt : Attempt.all()) {
            System.out.println(thread + " " + attempt.name() + " " + attempt.outcome(place));
        }
    }
}
