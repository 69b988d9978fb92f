package assay.grader;

import assay.challenge.loading.TestCollector;
import assay.protocol.Observation;
import assay.protocol.RaisedError;
import assay.supervisor.WorkerSlot;
import assay.supervisor.WorkerStarter;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Executes a tests.py in a worker that never loads a submission, unless it is known from an earlier run. */
public final class PythonTestCollection implements TestCollector {
    private final AuthorPrograms authors;
    private final GeneratedValues stored = new GeneratedValues();

    /** A worker is started only when it is needed. */
    public PythonTestCollection(WorkerStarter starter) {
        this.authors = new AuthorPrograms(new WorkerSlot(starter), new QuietMachine());
    }

    @Override
    public Collected collect(TestFile file) {
        Optional<Collected> known = stored.testNames(file).flatMap(PythonTestCollection::tests);
        return known.orElseGet(() -> executed(file));
    }

    private Collected executed(TestFile file) {
        try {
            Observation observation = authors.collect(file).observation();
            if (observation instanceof Observation.Returned(ListValue(List<PythonValue> names), var _)) {
                Optional<Collected> tests = tests(names);
                if (tests.isPresent()) {
                    stored.keepTestNames(file, names);
                    return tests.get();
                }
            }
            return unusable(observation);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Collected.Unusable(0, "the run was stopped");
        }
    }

    private static Optional<Collected> tests(List<PythonValue> values) {
        List<String> names = new ArrayList<>();
        for (PythonValue value : values) {
            if (value instanceof TextValue(String name)) {
                names.add(name);
            }
        }
        return names.isEmpty() || names.size() < values.size()
                ? Optional.empty()
                : Optional.of(new Collected.Tests(names));
    }

    private static Collected unusable(Observation observation) {
        return switch (observation) {
            case Observation.Raised(RaisedError error) -> unusable(error);
            case Observation.DidNotLoad(var _, RaisedError error) -> unusable(error);
            case Observation.Refused(var _, RaisedError error, var _) -> unusable(error);
            case Observation.Exceeded(var limit, var _) ->
                new Collected.Unusable(0, "looking for them exceeded a limit: " + limit);
            case Observation.WorkerDied(String how) -> new Collected.Unusable(0, "looking for them failed: " + how);
            case Observation.GraderFailed(String what) -> new Collected.Unusable(0, "looking for them failed: " + what);
            case Observation.Returned _, Observation.Called _, Observation.Exited _, Observation.Tested _ ->
                new Collected.Unusable(0, "looking for them gave no names");
        };
    }

    private static Collected unusable(RaisedError error) {
        int line = error.traceback().isEmpty() ? 0 : error.traceback().getLast().line();
        String type = error.typeName().isEmpty() ? "" : error.typeName() + ": ";
        return new Collected.Unusable(line, type + error.message());
    }
}
