package assay.cli;

import assay.doctor.Diagnosis;
import assay.doctor.Examination;
import java.io.IOException;

/** What examines the installation. */
public interface Examining {

    /** Finds out what is asked for. */
    Diagnosis examine(Examination examination, Examination.Progress progress) throws IOException, InterruptedException;
}
