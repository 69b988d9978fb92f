package assay.cli;

import assay.assignment.Assignment;
import assay.challenge.Catalogue;
import assay.challenge.Catalogue.Unusable;
import assay.challenge.Challenge;
import assay.grader.GradingRequest;
import assay.grader.GradingRequest.Absent;
import assay.result.RunResult.Note;
import assay.submission.CandidateName;
import assay.submission.Cohort;
import assay.submission.Cohort.Stray;
import assay.submission.Roster;
import assay.submission.SubmissionFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What of the challenges and files that were found is to be graded.
 *
 * @param catalogue the usable challenges, and the unusable ones among those selected
 * @param assignment absent: every challenge counts, and nothing is due
 */
record FolderPlan(Catalogue catalogue, Cohort cohort, GradingOptions options, Optional<Assignment> assignment) {

    /** What to grade; without files where there are none. */
    GradingRequest request() {
        List<Challenge> challenges = challenges();
        Set<String> ids = challenges.stream().map(Challenge::id).collect(Collectors.toSet());
        List<SubmissionFile> files = cohort.files().stream()
                .filter(file -> ids.contains(file.challenge()) && isSelected(file.candidate()))
                .toList();
        return new GradingRequest(
                challenges,
                files,
                missing(files, ids),
                notes(),
                name -> options.selection().selects(Selection.Kind.CASE, name),
                options.effort(),
                kept(),
                timeMultipliers());
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>(options.kept());
        assignment.ifPresent(asked -> kept.put("assignment", asked.name()));
        return kept;
    }

    /** What was asked for of everybody and is not there. */
    private List<Absent> missing(List<SubmissionFile> files, Set<String> challenges) {
        if (assignment.isEmpty()) {
            return List.of();
        }
        Set<Absent> there = files.stream()
                .map(file -> new Absent(file.candidate(), file.challenge()))
                .collect(Collectors.toSet());
        return everybody()
                .filter(this::isSelected)
                .flatMap(candidate -> challenges.stream().map(challenge -> new Absent(candidate, challenge)))
                .filter(absent -> !there.contains(absent))
                .toList();
    }

    /** Who has a folder, and who should have one. */
    private Stream<String> everybody() {
        Map<String, String> byFoldedName = new LinkedHashMap<>();
        Stream.concat(
                        cohort.candidates().stream(),
                        cohort.roster().entries().stream().map(Roster.Entry::candidate))
                .forEach(candidate -> byFoldedName.putIfAbsent(CandidateName.folded(candidate), candidate));
        return byFoldedName.values().stream();
    }

    private Map<String, BigFraction> timeMultipliers() {
        Map<String, BigFraction> multipliers = new HashMap<>();
        assignment.ifPresent(asked -> cohort.candidates()
                .forEach(candidate ->
                        asked.timeMultiplier(candidate).ifPresent(factor -> multipliers.put(candidate, factor))));
        return multipliers;
    }

    /** Whether the person has to be told that something was passed over. */
    boolean isSomethingUnusable() {
        return catalogue.unusable().stream().anyMatch(challenge -> isAskedFor(challenge.id()))
                || cohort.refused().stream().anyMatch(refused -> isSelected(refused.name()));
    }

    /** Challenges of which no case is selected are as good as not selected. */
    private List<Challenge> challenges() {
        Selection selection = options.selection();
        List<Challenge> chosen = catalogue.challenges().stream()
                .filter(challenge -> selection.selects(Selection.Kind.CHALLENGE, challenge.id()))
                .filter(challenge -> isAskedFor(challenge.id()))
                .filter(challenge -> challenge.cases().stream()
                        .anyMatch(testCase -> selection.selects(Selection.Kind.CASE, testCase.name())))
                .toList();
        if (chosen.isEmpty() && !catalogue.challenges().isEmpty()) {
            throw CommandFailure.usage(
                    "no case of any challenge matches %s".formatted(selection.text()),
                    "'assay list' shows the challenges.");
        }
        return chosen;
    }

    private List<Note> notes() {
        return Stream.of(
                        catalogue.unusable().stream()
                                .filter(challenge -> isAskedFor(challenge.id()))
                                .map(challenge -> new Note(challenge.id(), "this challenge cannot be used")),
                        cohort.refused().stream()
                                .filter(refused -> isSelected(refused.name()))
                                .map(refused -> new Note(refused.name(), "not graded: " + refused.reason())),
                        cohort.strays().stream()
                                .filter(stray -> isSelected(stray.candidate()))
                                .map(stray -> new Note(stray.candidate() + "/" + stray.name(), reason(stray))),
                        cohort.roster().problems().stream()
                                .map(problem -> new Note("roster", place(problem) + problem.message())),
                        cohort.withoutSubmission().stream()
                                .filter(this::isSelected)
                                .map(candidate -> new Note(candidate, "is on the roster and has no submission")),
                        unknownNames())
                .flatMap(notes -> notes)
                .toList();
    }

    private Stream<Note> unknownNames() {
        List<String> known = everybody().toList();
        // A folder of one candidate does not say who else there is.
        return cohort.isWhole()
                ? assignment.stream()
                        .flatMap(asked -> asked.unknownNames(known).stream())
                        .map(sentence -> new Note("assignment", sentence))
                : Stream.empty();
    }

    private boolean isAskedFor(String challenge) {
        return assignment.map(asked -> asked.asksFor(challenge)).orElse(true);
    }

    private static String place(Roster.Problem problem) {
        return problem.line() == 0 ? "" : "line " + problem.line() + ": ";
    }

    private String reason(Stray stray) {
        if (catalogue.unusable().stream().map(FolderPlan::usualFile).anyMatch(stray.name()::equals)) {
            return "not graded: its challenge cannot be used";
        }
        return "belongs to no challenge"
                + (stray.similar().isEmpty() ? "" : "; did you mean " + String.join(" or ", stray.similar()) + "?");
    }

    /** The name that a challenge's file has unless the challenge says otherwise. */
    private static String usualFile(Unusable challenge) {
        return challenge.id().replace('-', '_') + ".py";
    }

    private boolean isSelected(String candidate) {
        return options.selection().selects(Selection.Kind.CANDIDATE, candidate);
    }
}
