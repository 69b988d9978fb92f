package assay.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfinementTest {
    private static final List<String> THREADS = List.of("before", "main", "after", "virtual");

    @TempDir
    private Path place;

    private Child attempts(boolean inDomain) throws IOException, InterruptedException {
        Files.writeString(place.resolve("file"), "another's");
        Files.createDirectory(place.resolve("folder"));
        List<String> command = Child.command(
                List.of("-Dparent=" + ProcessHandle.current().pid()), AttemptingMain.class, place.toString());
        return inDomain ? Child.startedInDomain(command) : Child.startedPlainly(command);
    }

    @Test
    void aConfinedWorkerCanDoNoneOfIt() throws IOException, InterruptedException {
        Child child = attempts(true);
        assumeNothingIsMissing(child);

        for (Attempt attempt : Attempt.all()) {
            assertRefusedInAllThreads(child, attempt);
        }
        assertNothingHappened();
        assertThat(child.said("report")).last().isEqualTo("the end");
        assertThat(child.status()).isZero();
    }

    @Test
    void whereOnlySeccompIsInForceNothingCanBeChangedReachedOrStarted() throws IOException, InterruptedException {
        Child child = attempts(false);
        assertThat(child.said("report")).first().asString().contains("Landlock (");
        assumeTrue(child.said("report").noneMatch(line -> line.contains("seccomp (")), () -> "no seccomp: " + child);

        for (Attempt attempt : Attempt.all()) {
            switch (attempt.guard()) {
                case SECCOMP -> assertRefusedInAllThreads(child, attempt);
                case LANDLOCK ->
                    assertThat(outcomes(child, attempt)).as(attempt.name()).containsOnly("did it");
            }
        }
        assertNothingHappened();
        assertThat(child.status()).isZero();
    }

    @Test
    void systemCallsThatNoJvmMakesAreRefused() throws IOException, InterruptedException {
        Child child = Child.startedInDomain(Child.command(List.of(), RawCallsMain.class));
        assumeNothingIsMissing(child);

        assertThat(child.said("call")).hasSizeGreaterThan(RawCall.values().length - 5);
        assertThat(child.said("call")).allSatisfy(call -> assertThat(call).matches("\\w+ (1|38)"));
        assertThat(child.status()).isZero();
    }

    @Test
    void aConfinedWorkerCanDoItsWork() throws IOException, InterruptedException {
        Child child = Child.startedInDomain(Child.command(List.of(), WorkingMain.class));
        assumeNothingIsMissing(child);

        assertThat(child.lines())
                .containsExactly(
                        "report sandbox: language and operating system",
                        "threads 500500",
                        "virtualThreads 500500",
                        "parallelStreams 500500",
                        "javaFiles true",
                        "newClasses Deflater",
                        "ownClasses 0",
                        "randomNumbers 8",
                        "timeZone true",
                        "processorTime true",
                        "pipes 42",
                        "stackOverflow thrown",
                        "memoryFull thrown");
        assertThat(child.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+UseSerialGC", "-XX:+UseParallelGC", "-XX:+UseG1GC"})
    void compilingCollectingAndStartingThreadsGoOn(String collector) throws IOException, InterruptedException {
        Child child = Child.startedInDomain(Child.command(List.of(collector, "-Xmx64m"), StressMain.class));
        assumeNothingIsMissing(child);

        assertThat(child.said("total")).containsExactly("2000000");
        assertThat(child.said("collections").mapToLong(Long::parseLong)).allMatch(count -> count > 10);
        assertThat(child.lines()).hasSize(3);
        assertThat(child.status()).isZero();
    }

    private static void assumeNothingIsMissing(Child child) {
        String report = child.said("report").findFirst().orElseThrow(() -> new AssertionError(child));
        assumeTrue(report.equals("sandbox: language and operating system"), report);
    }

    private static void assertRefusedInAllThreads(Child child, Attempt attempt) {
        assertThat(outcomes(child, attempt))
                .as(attempt.name())
                .hasSameSizeAs(THREADS)
                .allSatisfy(outcome -> assertThat(outcome).startsWith("refused: "));
    }

    private static Stream<String> outcomes(Child child, Attempt attempt) {
        return THREADS.stream().flatMap(thread -> child.said(thread + " " + attempt.name()));
    }

    private void assertNothingHappened() throws IOException {
        assertThat(place.resolve("file")).hasContent("another's");
        assertThat(place.resolve("folder")).isDirectory();
        try (Stream<Path> files = Files.list(place)) {
            assertThat(files).hasSize(2);
        }
    }
}
