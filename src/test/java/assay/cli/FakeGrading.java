package assay.cli;

import assay.grader.GradingRequest;
import assay.grader.GradingSubject;
import assay.grader.Progress;
import assay.grader.ResultStore;
import assay.result.Adjustments;
import assay.result.CaseBuilder;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import assay.submission.SubmissionFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Gives every submission the verdict that its file names, and remembers what it was asked to do. */
final class FakeGrading implements Grading {
    final List<GradingRequest> requests = new ArrayList<>();

    /** Candidate and challenge of what was not known already. */
    final List<String> graded = new ArrayList<>();

    @Override
    public RunResult grade(GradingRequest request, ResultStore store, Progress progress) throws IOException {
        requests.add(request);
        RunBuilder run = RunBuilder.run().options(request.options());
        request.challenges().forEach(challenge -> run.challenge(challenge.id()));
        request.notes().forEach(note -> run.note(note.subject(), note.text()));
        for (SubmissionFile file : request.files()) {
            Optional<BigFraction> time =
                    Optional.ofNullable(request.timeMultipliers().get(file.candidate()));
            GradingSubject subject = new GradingSubject(file, RunBuilder.SHA_256, Set.of(1, 2), time);
            progress.graded(store.known(subject).orElseGet(() -> graded(file, time, store)));
        }
        for (GradingRequest.Absent absent : request.missing()) {
            store.keep(missing(absent), Optional.empty());
        }
        RunResult whole = run.build();
        return new RunResult(whole.provenance(), whole.challenges(), store.results(request.keys()), whole.notes());
    }

    private static SubmissionResult missing(GradingRequest.Absent absent) {
        return RunBuilder.run()
                .submission(
                        absent.candidate(),
                        absent.challenge(),
                        CaseBuilder.failed("first example", Verdict.MISSING, "there is no submission"))
                .build()
                .submissions()
                .iterator()
                .next();
    }

    private SubmissionResult graded(SubmissionFile file, Optional<BigFraction> time, ResultStore store) {
        RunBuilder run = RunBuilder.run();
        CaseBuilder[] cases = {testCase(read(file)), hidden()};
        SubmissionResult asUsual = (file.sample().isPresent()
                        ? run.sample(
                                file.candidate(),
                                file.challenge(),
                                file.sample().getAsInt(),
                                cases)
                        : run.submission(file.candidate(), file.challenge(), cases))
                .build()
                .submissions()
                .iterator()
                .next();
        SubmissionResult result = asUsual.adjusted(new Adjustments(time, Optional.empty(), Optional.empty()));
        graded.add(file.candidate() + "/" + file.challenge());
        store.keep(result, Optional.of("a sandbox"));
        return result;
    }

    private static String read(SubmissionFile file) {
        try {
            return Files.readString(file.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static CaseBuilder testCase(String source) {
        if (source.startsWith("crash")) {
            throw new IllegalStateException("the grader crashed");
        }
        Verdict verdict = Verdict.valueOf(source.strip());
        return verdict == Verdict.ACCEPTED
                ? CaseBuilder.accepted("first example")
                : CaseBuilder.failed("first example", verdict, "it is " + verdict.words());
    }

    private static CaseBuilder hidden() {
        return CaseBuilder.accepted("a SECRET case").number(2).hidden();
    }
}
