package assay.cli;

import assay.challenge.Challenge;
import assay.submission.Cohort;
import assay.submission.CohortReader;
import assay.submission.RosterReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Submissions from folders on disk. */
final class SubmissionFolders implements SubmissionSource {

    @Override
    public Cohort candidate(Path folder, List<Challenge> challenges) throws IOException {
        return CohortReader.readOne(folder, idsByFile(challenges));
    }

    @Override
    public Cohort cohort(Path folder, List<Challenge> challenges, Optional<Path> roster) throws IOException {
        return CohortReader.read(
                folder, idsByFile(challenges), roster.map(RosterReader::read).orElseGet(() -> RosterReader.in(folder)));
    }

    private static Map<String, String> idsByFile(List<Challenge> challenges) {
        return challenges.stream()
                .collect(Collectors.toMap(challenge -> challenge.description().file(), Challenge::id));
    }
}
