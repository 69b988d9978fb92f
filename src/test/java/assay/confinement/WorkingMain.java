package assay.confinement;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Confines itself and then does what a worker has to be able to do. */
final class WorkingMain {
    private WorkingMain() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("report " + Confinement.apply().line());
        says("threads", WorkingMain::sumInThreads);
        says("virtualThreads", WorkingMain::sumInVirtualThreads);
        says("parallelStreams", () -> IntStream.rangeClosed(1, 1000).parallel().sum());
        says("javaFiles", WorkingMain::firstByteOfSettings);
        says("newClasses", () -> Class.forName("java.util.zip.Deflater").getSimpleName());
        says("ownClasses", () -> new Child(0, List.of()).status());
        says("randomNumbers", () -> new SecureRandom().generateSeed(8).length);
        says("timeZone", () -> ZoneId.systemDefault() != null);
        says("processorTime", () -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() > 0);
        says("pipes", WorkingMain::throughPipe);
        says("stackOverflow", WorkingMain::overflow);
        says("memoryFull", WorkingMain::fillMemory);
    }

    private static void says(String word, Callable<?> work) {
        try {
            System.out.println(word + " " + work.call());
        } catch (Exception failure) {
            System.out.println(word + " failed: " + failure);
        }
    }

    private static int sumInThreads() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            return threads.submit(() -> IntStream.rangeClosed(1, 1000).sum()).get();
        }
    }

    private static int sumInVirtualThreads() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(() -> IntStream.rangeClosed(1, 1000).sum()).get();
        }
    }

    private static boolean firstByteOfSettings() throws IOException {
        Path settings = Path.of(System.getProperty("java.home"), "conf", "security", "java.security");
        try (InputStream bytes = Files.newInputStream(settings)) {
            return bytes.read() > 0;
        }
    }

    private static int throughPipe() throws IOException {
        Pipe pipe = Pipe.open();
        try (var sink = pipe.sink();
                var source = pipe.source()) {
            sink.write(ByteBuffer.wrap(new byte[] {42}));
            ByteBuffer read = ByteBuffer.allocate(1);
            source.read(read);
            return read.get(0);
        }
    }

    private static String overflow() {
        try {
            return "no end: " + depth(0);
        } catch (StackOverflowError expected) {
            return "thrown";
        }
    }

    private static int depth(int below) {
        return below < 0 ? below : depth(below + 1) + 1;
    }

    private static String fillMemory() {
        try {
            return "no end: " + new long[Integer.MAX_VALUE - 8].length;
        } catch (OutOfMemoryError expected) {
            return "thrown";
        }
    }
}
