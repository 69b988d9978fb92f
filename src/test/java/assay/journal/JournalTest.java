package assay.journal;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.grader.GradingSubject;
import assay.result.Adjustments;
import assay.result.CaseBuilder;
import assay.result.RunBuilder;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import assay.submission.NameSearch;
import assay.submission.SubmissionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Optional<String> SANDBOX = Optional.of("a sandbox");
    private static final JournalHeader HEADER = new JournalHeader(
            "assay 0.1.0",
            "build 1",
            Instant.parse("2026-01-02T03:04:05Z"),
            Map.of(),
            Map.of("two-sum", "hash of two-sum", "trie", "hash of trie"));
    private static final Journal.Use BEGIN = new Journal.Use(false, true);
    private static final Journal.Use RESUME = new Journal.Use(true, true);

    @TempDir
    Path folder;

    private static SubmissionResult result(String candidate, CaseBuilder... cases) {
        return RunBuilder.run()
                .submission(candidate, "two-sum", cases)
                .build()
                .submissions()
                .iterator()
                .next();
    }

    private static SubmissionResult result(String candidate) {
        return result(
                candidate,
                accepted("first example").points("3.333", "10"),
                accepted("second\n\u2028").number(2).hidden());
    }

    private static GradingSubject subject(String candidate) {
        return subject(candidate, RunBuilder.SHA_256);
    }

    private static GradingSubject subject(String candidate, String sha256) {
        SubmissionFile file = new SubmissionFile(candidate, "two-sum", Path.of("two_sum.py"), "two_sum.py");
        return new GradingSubject(file, sha256, Set.of(1, 2));
    }

    private static List<SubmissionResult> results(Journal journal, String... candidates) {
        List<SubmissionResult> results = new ArrayList<>();
        journal.results(Arrays.stream(candidates)
                        .map(candidate -> new SubmissionResult.Key(candidate, "two-sum"))
                        .toList())
                .forEach(results::add);
        return results;
    }

    private Journal open(Journal.Use use) {
        return Journal.open(folder, HEADER, use).journal();
    }

    private Path unfinished() {
        return folder.resolve("run.journal");
    }

    /** A run that ended before it was finished. */
    private void interrupted(SubmissionResult... results) {
        try (Journal journal = open(BEGIN)) {
            Arrays.asList(results).forEach(result -> journal.keep(result, SANDBOX));
        }
    }

    private void finished(SubmissionResult... results) {
        try (Journal journal = open(BEGIN)) {
            Arrays.asList(results).forEach(result -> journal.keep(result, SANDBOX));
            journal.finish();
        }
    }

    private Optional<SubmissionResult> reused(JournalHeader header, GradingSubject subject) {
        try (Journal journal = Journal.open(folder, header, BEGIN).journal()) {
            Optional<SubmissionResult> known = journal.known(subject);
            journal.finish();
            return known;
        }
    }

    @Test
    void resultsAreReadInTheOrderAskedForHoweverTheyCame() {
        try (Journal journal = open(BEGIN)) {
            journal.keep(result("bob"), SANDBOX);
            journal.keep(result("ada"), SANDBOX);
            assertThat(results(journal, "ada", "nobody", "bob")).containsExactly(result("ada"), result("bob"));
            assertThat(journal.sandboxes()).containsExactly("a sandbox");
        }
    }

    @Test
    void moreResultsThanAreRememberedAreReadAsWell() {
        String longName = "x".repeat(1 << 20);
        List<SubmissionResult> all = IntStream.range(0, 6)
                .mapToObj(number -> result("candidate " + number, accepted(longName + number)))
                .toList();
        try (Journal journal = open(BEGIN)) {
            all.forEach(result -> journal.keep(result, SANDBOX));
            String[] candidates = all.stream().map(SubmissionResult::candidate).toArray(String[]::new);
            assertThat(results(journal, candidates)).isEqualTo(all);
        }
    }

    @Test
    void onlyItsOwnerReadsAJournal() throws IOException {
        interrupted();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(unfinished())))
                .isEqualTo("rw-------");
    }

    @Test
    void interruptedRunGoesOnWithWhatItHas() {
        interrupted(result("ada"), result("bob"));
        Journal.Opened opened = Journal.open(folder, HEADER, RESUME);
        try (Journal journal = opened.journal()) {
            assertThat(opened).isEqualTo(new Journal.Opened(journal, true, 2, 0));
            assertThat(journal.known(subject("ada"))).contains(result("ada"));
            assertThat(journal.known(subject("zoe"))).isEmpty();
            assertThat(journal.sandboxes()).containsExactly("a sandbox");
        }
    }

    @Test
    void interruptedRunIsNotLostToANewOne() throws IOException {
        interrupted(result("ada"));
        byte[] before = Files.readAllBytes(unfinished());
        assertThatThrownBy(() -> open(BEGIN))
                .isInstanceOfSatisfying(
                        JournalRefusal.class,
                        refusal -> assertThat(refusal.remedy())
                                .contains("--resume", unfinished().toString()))
                .hasMessageContaining("interrupted");
        assertThat(unfinished()).hasBinaryContent(before);
    }

    @Test
    void journalCutOffAnywhereKeepsWhatIsWholeAndGoesOn() throws IOException {
        interrupted(result("ada"), result("bob"));
        byte[] whole = Files.readAllBytes(unfinished());
        int header = indexOfLineEnd(whole, 0);
        int first = indexOfLineEnd(whole, header);
        // Every seventeenth place, beginning with the ends of lines.
        int[] lengths = IntStream.concat(
                        IntStream.iterate(header, length -> length < first, length -> length + 17),
                        IntStream.iterate(first, length -> length < whole.length, length -> length + 17))
                .toArray();
        for (int length : lengths) {
            Files.write(unfinished(), Arrays.copyOf(whole, length));
            Journal.Opened opened = Journal.open(folder, HEADER, RESUME);
            try (Journal journal = opened.journal()) {
                assertThat(opened.kept()).isEqualTo(length < first ? 0 : 1);
                assertThat(opened.damaged()).isEqualTo(length == header || length == first ? 0 : 1);
                assertThat(journal.known(subject("bob"))).isEmpty();
                journal.keep(result("bob"), SANDBOX);
            }
            try (Journal journal = open(RESUME)) {
                assertThat(journal.known(subject("bob"))).contains(result("bob"));
                assertThat(journal.known(subject("ada")).isPresent()).isEqualTo(length >= first);
            }
        }
    }

    private static int indexOfLineEnd(byte[] bytes, int from) {
        int index = from;
        while (bytes[index] != '\n') {
            index++;
        }
        return index + 1;
    }

    @Test
    void runEndedBeforeItsHeaderWasWrittenIsNoRun() throws IOException {
        interrupted();
        byte[] header = Files.readAllBytes(unfinished());
        for (int length = 0; length < header.length; length++) {
            Files.write(unfinished(), Arrays.copyOf(header, length));
            Journal.Opened opened = Journal.open(folder, HEADER, BEGIN);
            opened.journal().close();
            assertThat(opened.resumed()).isFalse();
        }
    }

    @Test
    void resultWithAnyBitChangedIsGradedAgainAndTheOthersAreKept() throws IOException {
        interrupted(result("ada"), result("bob"), result("cy"));
        byte[] whole = Files.readAllBytes(unfinished());
        int begin = indexOfLineEnd(whole, indexOfLineEnd(whole, 0));
        int end = indexOfLineEnd(whole, begin);
        // Every seventh place, ending with the line break.
        for (int index = end - 1; index >= begin; index -= 7) {
            byte[] changed = whole.clone();
            changed[index] ^= (byte) (1 << (index % 8));
            Files.write(unfinished(), changed);
            Journal.Opened opened = Journal.open(folder, HEADER, RESUME);
            try (Journal journal = opened.journal()) {
                assertThat(opened.damaged()).isPositive();
                assertThat(journal.known(subject("ada"))).contains(result("ada"));
                assertThat(journal.known(subject("bob"))).isEmpty();
                // A line break that is gone takes the line after it along.
                assertThat(journal.known(subject("cy")).isPresent()).isEqualTo(index < end - 1);
            }
        }
    }

    @Test
    void journalWithoutAReadableBeginningIsRefusedAndLeftAsItIs() throws IOException {
        interrupted(result("ada"));
        byte[] bytes = Files.readAllBytes(unfinished());
        bytes[20]++;
        Files.write(unfinished(), bytes);
        assertThatThrownBy(() -> open(RESUME))
                .isInstanceOf(JournalRefusal.class)
                .hasMessageContaining("its beginning is not readable");
        assertThat(unfinished()).hasBinaryContent(bytes);
    }

    @Test
    void everyDifferenceToTheInterruptedRunIsNamed() {
        interrupted(result("ada"));
        JournalHeader other = new JournalHeader(
                "assay 0.2.0",
                "build 2",
                Instant.EPOCH,
                Map.of("select", "challenge:t*"),
                Map.of("two-sum", "another hash", "anagram", "a hash"));
        assertThatThrownBy(() -> Journal.open(folder, other, RESUME))
                .isInstanceOf(JournalRefusal.class)
                .hasMessageContaining("it was begun by assay 0.1.0, and this is assay 0.2.0")
                .hasMessageContaining("the option 'select' was not given and is 'challenge:t*'")
                .hasMessageContaining("the challenge 'two-sum' has changed")
                .hasMessageContaining("the challenge 'anagram' is new")
                .hasMessageContaining("the challenge 'trie' is no longer part of it");
        JournalHeader rebuilt =
                new JournalHeader(HEADER.tool(), "build 2", HEADER.startedAt(), HEADER.options(), HEADER.challenges());
        assertThatThrownBy(() -> Journal.open(folder, rebuilt, RESUME))
                .hasMessageContaining("another build of assay 0.1.0");
        open(RESUME).close();
    }

    @Test
    void fileThatChangedMeanwhileAndFaultsOfTheGraderAreGradedAgain() {
        interrupted(result("ada"), result("bob", failed("first example", Verdict.INTERNAL_ERROR, "it died")));
        try (Journal journal = open(RESUME)) {
            assertThat(journal.known(subject("ada", "cd".repeat(32)))).isEmpty();
            assertThat(journal.known(subject("bob"))).isEmpty();
            journal.keep(result("bob"), SANDBOX);
            assertThat(results(journal, "bob")).containsExactly(result("bob"));
        }
    }

    @Test
    void finishedRunLendsItsResultsToWhoeverHandsInTheSameContent() {
        finished(result("ada"));
        SubmissionResult expected = result("bob").asReused();
        assertThat(reused(HEADER, subject("bob"))).contains(expected);
        // And what was reused can be reused again.
        assertThat(reused(HEADER, subject("bob"))).contains(expected);
        assertThat(reused(HEADER, subject("bob", "cd".repeat(32)))).isEmpty();
    }

    @Test
    void reusedResultsArePartOfTheRunThatReusesThem() {
        finished(result("ada"));
        try (Journal journal = open(BEGIN)) {
            journal.known(subject("ada"));
            assertThat(results(journal, "ada")).containsExactly(result("ada").asReused());
            assertThat(journal.sandboxes()).containsExactly("a sandbox");
        }
    }

    @Test
    void nothingIsReusedWhereThePersonDoesNotWantIt() {
        finished(result("ada"));
        try (Journal journal = open(new Journal.Use(false, false))) {
            assertThat(journal.known(subject("ada"))).isEmpty();
        }
    }

    @Test
    void selectionOfOtherSubmissionsKeepsResultsAndAnotherChallengeCaseOrBuildDoesNot() {
        for (boolean holds : List.of(true, false)) {
            finished(result("ada"));
            JournalHeader header = holds
                    ? new JournalHeader(
                            HEADER.tool(),
                            HEADER.build(),
                            Instant.EPOCH,
                            Map.of("select", "challenge:two-sum"),
                            Map.of("two-sum", "hash of two-sum"))
                    : new JournalHeader(
                            HEADER.tool(), HEADER.build(), Instant.EPOCH, Map.of(), Map.of("two-sum", "another hash"));
            assertThat(reused(header, subject("ada")).isPresent()).isEqualTo(holds);
        }
        finished(result("ada"));
        GradingSubject fewer = new GradingSubject(subject("ada").file(), RunBuilder.SHA_256, Set.of(1));
        assertThat(reused(HEADER, fewer)).isEmpty();
        finished(result("ada"));
        JournalHeader rebuilt =
                new JournalHeader(HEADER.tool(), "build 2", HEADER.startedAt(), Map.of(), HEADER.challenges());
        assertThat(reused(rebuilt, subject("ada"))).isEmpty();
        finished(result("ada"));
        JournalHeader otherOption = new JournalHeader(
                HEADER.tool(), HEADER.build(), HEADER.startedAt(), Map.of("steps", "10"), HEADER.challenges());
        assertThat(reused(otherOption, subject("ada"))).isEmpty();
    }

    @Test
    void whatResultsAreWorthDecidesNoneOfThem() {
        finished(result("ada"));
        JournalHeader assigned = new JournalHeader(
                HEADER.tool(), HEADER.build(), HEADER.startedAt(), Map.of("assignment", "Week 3"), HEADER.challenges());
        assertThat(reused(assigned, subject("ada"))).isPresent();
    }

    @Test
    void resultIsReusedForWhoHasTheSameTimeAlone() {
        BigFraction longer = BigFraction.of(3, 2);
        GradingSubject slower =
                new GradingSubject(subject("kim").file(), RunBuilder.SHA_256, Set.of(1, 2), Optional.of(longer));
        SubmissionResult usual = result("ada");
        SubmissionResult slow = result("bob").adjusted(Adjustments.NONE.withTimeMultiplier(longer));
        finished(usual);
        assertThat(reused(HEADER, slower)).isEmpty();
        finished(slow);
        assertThat(reused(HEADER, subject("ada"))).isEmpty();
        finished(usual, slow);
        assertThat(reused(HEADER, slower).map(SubmissionResult::adjustments)).contains(slow.adjustments());
    }

    @Test
    void interruptedRunGradesAgainWhoHasAnotherTimeNow() {
        interrupted(result("ada"));
        GradingSubject slower = new GradingSubject(
                subject("ada").file(), RunBuilder.SHA_256, Set.of(1, 2), Optional.of(BigFraction.of(3, 2)));
        try (Journal journal = open(RESUME)) {
            assertThat(journal.known(slower)).isEmpty();
        }
    }

    @Test
    void erasedCandidateIsGradedAgainAndOthersAreReused() throws IOException {
        finished(result(
                "Zo\u00eb", accepted("first").number(1), accepted("second").number(2)));
        Path journal = folder.resolve("earlier.journal");
        assertThat(JournalErasure.journals(folder)).containsExactly(journal);
        assertThat(JournalErasure.erase(journal, new NameSearch("zoe\u0308"))).isEqualTo(1);
        assertThat(journal).content().doesNotContain("Zo");
        assertThat(reused(HEADER, subject("Zo\u00eb"))).isEmpty();
        finished(result("ada"));
        assertThat(JournalErasure.erase(journal, new NameSearch("bob"))).isZero();
        assertThat(reused(HEADER, subject("kim"))).isPresent();
    }

    @Test
    void whatHangsOnTheMachineIsNeverReused() {
        List<CaseBuilder> unfit = List.of(
                failed("first", Verdict.TIME_LIMIT_EXCEEDED, "too slow"),
                failed("first", Verdict.MEMORY_LIMIT_EXCEEDED, "too large"),
                failed("first", Verdict.INTERNAL_ERROR, "it died"),
                accepted("first").nearLimit());
        for (CaseBuilder testCase : unfit) {
            finished(result("ada", testCase, accepted("second").number(2)));
            assertThat(reused(HEADER, subject("ada"))).isEmpty();
        }
    }

    @Test
    void folderServesOneRunAtATime() throws IOException {
        try (RunLock _ = RunLock.take(folder)) {
            assertThatThrownBy(() -> RunLock.take(folder))
                    .isInstanceOf(JournalRefusal.class)
                    .hasMessageContaining("another run writes its results into '" + folder + "'");
        }
        RunLock.take(folder).close();
    }
}
