package assay.cli;

import assay.challenge.Catalogue;
import assay.challenge.Challenge;
import assay.result.RunResult.Note;
import assay.similarity.ChallengeTexts;
import assay.similarity.SubmittedText;
import assay.submission.Cohort;
import assay.submission.Submission;
import assay.submission.SubmissionFile;
import assay.submission.SubmissionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What there is to compare, and, once it was read, what was left out. */
final class SimilarityCohort {
    private final Catalogue catalogue;
    private final Cohort cohort;
    private final Selection selection;
    private final List<Note> unreadable = new ArrayList<>();

    SimilarityCohort(Catalogue catalogue, Cohort cohort, Selection selection) {
        this.catalogue = catalogue;
        this.cohort = cohort;
        this.selection = selection;
    }

    /** The challenges that are selected. */
    List<Challenge> challenges() {
        List<Challenge> chosen = catalogue.challenges().stream()
                .filter(challenge -> selection.selects(Selection.Kind.CHALLENGE, challenge.id()))
                .toList();
        if (chosen.isEmpty() && !catalogue.challenges().isEmpty()) {
            throw CommandFailure.usage(
                    "no challenge matches %s".formatted(selection.text()), "'assay list' shows the challenges.");
        }
        return chosen;
    }

    /** Reads what was handed in for that challenge. */
    ChallengeTexts texts(Challenge challenge) throws IOException {
        List<SubmittedText> texts = new ArrayList<>();
        for (SubmissionFile file : cohort.files()) {
            if (file.challenge().equals(challenge.id())
                    && selection.selects(Selection.Kind.CANDIDATE, file.candidate())) {
                switch (SubmissionReader.read(file)) {
                    case Submission.Gradable readable ->
                        texts.add(
                                new SubmittedText(file.candidate(), file.sample(), file.shownAs(), readable.source()));
                    case Submission.Ungradable fault ->
                        unreadable.add(new Note(
                                file.shownAs(), "not compared: " + fault.fault().words()));
                }
            }
        }
        Path statement = challenge.files().statement();
        String starter = StarterFile.of(challenge, Files.isRegularFile(statement) ? Files.readString(statement) : "");
        return new ChallengeTexts(challenge.id(), challenge.description().title(), starter, texts);
    }

    /** What was left out of all that was read. */
    List<Note> notes() {
        return Stream.of(
                        catalogue.unusable().stream()
                                .map(challenge -> new Note(challenge.id(), "this challenge cannot be used")),
                        cohort.refused().stream()
                                .filter(refused -> isSelected(refused.name()))
                                .map(refused -> new Note(refused.name(), "not compared: " + refused.reason())),
                        cohort.strays().stream()
                                .filter(stray -> isSelected(stray.candidate()))
                                .map(stray ->
                                        new Note(stray.candidate() + "/" + stray.name(), "belongs to no challenge")),
                        cohort.roster().problems().stream().map(problem -> new Note("roster", problem.message())),
                        cohort.withoutSubmission().stream()
                                .filter(this::isSelected)
                                .map(candidate -> new Note(candidate, "is on the roster and has no submission")),
                        unreadable.stream())
                .flatMap(notes -> notes)
                .toList();
    }

    /** Whether the person has to be told that something was passed over. */
    boolean isSomethingUnusable() {
        return !catalogue.unusable().isEmpty()
                || cohort.refused().stream().anyMatch(refused -> isSelected(refused.name()));
    }

    private boolean isSelected(String candidate) {
        return selection.selects(Selection.Kind.CANDIDATE, candidate);
    }
}
