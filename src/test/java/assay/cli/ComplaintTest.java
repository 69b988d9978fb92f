package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.supervisor.WorkerFaultException;
import org.junit.jupiter.api.Test;

class ComplaintTest {
    @Test
    void workersThatDoNotStartAreNoReasonForAStackTrace() {
        Complaint complaint = Complaint.about(new WorkerFaultException(
                "a worker does not start: it ended with status 1; its last words: Error occurred\n  Too small heap\n"));

        assertThat(complaint.exitCode()).isEqualTo(ExitCode.GRADER_FAILED);
        assertThat(complaint.isFault()).isFalse();
        assertThat(complaint.message())
                .isEqualTo("a worker does not start: it ended with status 1; its last words: Error occurred"
                        + " | Too small heap");
        assertThat(complaint.hint()).startsWith("'assay doctor' tells what this machine lacks.");
    }

    @Test
    void whatNobodyExpectedIsReportedWithItsPlace() {
        assertThat(Complaint.about(new IllegalStateException("how")).isFault()).isTrue();
    }
}
