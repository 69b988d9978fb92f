package assay.cli;

import assay.challenge.Challenge;
import assay.submission.Cohort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the commands get submissions from. */
public interface SubmissionSource {

    /** The files of one candidate, whose folder this is. */
    Cohort candidate(Path folder, List<Challenge> challenges) throws IOException;

    /** The files of all candidates, who each have a folder in this one. */
    Cohort cohort(Path folder, List<Challenge> challenges, Optional<Path> roster) throws IOException;
}
