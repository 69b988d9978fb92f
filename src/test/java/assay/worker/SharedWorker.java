package assay.worker;

import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.Measurement;
import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.Request;
import assay.protocol.Setting;
import java.util.ArrayList;
import java.util.List;

/** The worker that all tests share; one that asks to be replaced is. It ends with the tests, when its input does. */
final class SharedWorker {
    private static WorkerProcess worker = WorkerProcess.start();

    private SharedWorker() {}

    static Message.Parsed parse(Request.Load load) {
        Message.Parsed parsed = worker.load(load);
        finish();
        return parsed;
    }

    /** Runs the cases of a program that parses. */
    static List<Message.Observed> run(Request.Load load, Setting setting, CaseLimits limits, List<CaseInput> inputs) {
        Message.Parsed parsed = worker.load(load);
        if (parsed.fault().isPresent()) {
            finish();
            throw new AssertionError("it does not parse: " + parsed);
        }
        List<Message.Observed> observed = new ArrayList<>();
        try {
            for (CaseInput input : inputs) {
                observed.add(worker.run(new Request.Run(observed.size(), input, setting, limits)));
            }
            finish();
        } catch (WorkerProcess.EndedException ended) {
            worker = WorkerProcess.start();
            if (!ended.isOutOfMemory()) {
                throw ended;
            }
            observed.add(new Message.Observed(
                    observed.size(), new Observation.Exceeded(Limit.MEMORY, Phase.RUNNING), Measurement.none()));
        }
        return observed;
    }

    private static void finish() {
        if (worker.finish()) {
            worker.close();
            worker = WorkerProcess.start();
        }
    }
}
