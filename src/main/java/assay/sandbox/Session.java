package assay.sandbox;

import assay.protocol.Observation;
import assay.protocol.Observation.Phase;
import assay.sandbox.CaseClock.Stage;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/** What the steps of one case work with. */
record Session(
        Interpreter python,
        Program program,
        StudentCode student,
        Failures failures,
        Results results,
        PrintedText printed) {

    /** Executes the module under the budget for loading, and gives its namespace. */
    Value load() throws CaseEnded {
        Value namespace = python.modules().fresh(program);
        try {
            student.run(Stage.LOADING, python.modules().execution(python.code(program), namespace));
            student.flush(Stage.LOADING);
        } catch (StudentFailed failed) {
            throw new CaseEnded(failures.observe(failed.exception(), Phase.LOADING));
        }
        printApart();
        python.virtualTime().ifPresent(VirtualTime::begin);
        return namespace;
    }

    /** What is printed from now on is the run's. */
    void printApart() {
        python.console().printTo(printed);
    }

    /** Ends what still waits, and has all that was printed come out; where that is cut short, the clock knows why. */
    void finish() {
        try {
            Optional<VirtualTime> time = python.virtualTime().filter(VirtualTime::hasLoop);
            if (time.isPresent()) {
                student.runInVain(Stage.RUNNING, time.get().closing());
            }
            student.flush(Stage.RUNNING);
        } catch (StudentFailed cancelled) {
            python.spoil();
        }
    }

    /** Executes what is ready to be executed, and holds its result. */
    void run(Value code) throws StudentFailed {
        student.run(Stage.RUNNING, code);
    }

    /** What the failure of the submission's running code means. */
    Observation observe(StudentFailed failed) {
        return failures.observe(failed.exception(), Phase.RUNNING);
    }
}
