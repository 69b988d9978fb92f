package assay.report.format;

import assay.result.RunResult;
import assay.result.RunResult.Note;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Divides a run into the parts that documents of their own tell, holding no more than one of them at a time. */
public final class Parts {
    private final RunResult run;
    private final Scope scope;
    private final Receiver receiver;
    private final List<SubmissionResult> collected = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private Parts(RunResult run, Scope scope, Receiver receiver) {
        this.run = run;
        this.scope = scope;
        this.receiver = receiver;
    }

    /** Is given the parts. */
    public interface Receiver {
        /**
         * Takes a part.
         *
         * @param name of its file, without extension; may begin with a folder and a slash
         * @param part the run, as if there had been nothing else in it
         */
        void take(String name, RunResult part) throws IOException;
    }

    /** Gives all parts, in their order. */
    public static void each(RunResult run, Scope scope, Receiver receiver) throws IOException {
        if (scope == Scope.RUN) {
            receiver.take("report", run);
        } else {
            new Parts(run, scope, receiver).divide();
        }
    }

    private void divide() throws IOException {
        for (SubmissionResult result : run.submissions()) {
            if (!collected.isEmpty() && !scope.name(collected.getFirst()).equals(scope.name(result))) {
                give();
            }
            collected.add(result);
        }
        if (!collected.isEmpty()) {
            give();
        }
    }

    private void give() throws IOException {
        SubmissionResult first = collected.getFirst();
        String name = scope.name(first);
        if (!told.add(name)) {
            throw new IllegalStateException("results are not in order: " + name);
        }
        receiver.take(
                name,
                new RunResult(
                        run.provenance(),
                        run.challenges().stream()
                                .filter(challenge -> scope != Scope.SUBMISSION
                                        || challenge.id().equals(first.challenge()))
                                .toList(),
                        SubmissionResults.of(collected),
                        run.notes().stream()
                                .filter(note -> isAbout(note, first.candidate()))
                                .toList()));
        collected.clear();
    }

    /** A note about anybody else is none of this candidate's business. */
    private static boolean isAbout(Note note, String candidate) {
        return note.subject().equals(candidate) || note.subject().startsWith(candidate + "/");
    }
}
