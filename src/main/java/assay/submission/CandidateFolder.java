package assay.submission;

import assay.spelling.Spelling;
import assay.submission.Cohort.Stray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What lies in one candidate's folder. Nothing in it is opened.
 *
 * @param files in no particular order
 * @param strays by name
 */
record CandidateFolder(List<SubmissionFile> files, List<Stray> strays) {
    private static final Set<String> IGNORED = Set.of("__pycache__");

    /** @param challenges the ids of challenges by the file name of their submissions */
    static CandidateFolder read(Path folder, String candidate, Map<String, String> challenges) throws IOException {
        List<SubmissionFile> files = new ArrayList<>();
        List<Stray> strays = new ArrayList<>();
        for (Path entry : FolderEntries.of(folder)) {
            String name = String.valueOf(entry.getFileName());
            Optional<SubmissionName> submission = SubmissionName.of(name, challenges);
            if (submission.isPresent()) {
                files.add(file(candidate, submission.get(), entry));
            } else if (!name.startsWith(".") && !IGNORED.contains(name)) {
                boolean directory = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
                List<String> similar = Spelling.nearest(name, challenges.keySet());
                strays.add(new Stray(candidate, directory ? name + "/" : name, similar));
            }
        }
        return new CandidateFolder(files, strays);
    }

    private static SubmissionFile file(String candidate, SubmissionName name, Path path) {
        return new SubmissionFile(candidate, name.challenge(), name.sample(), path, path.toString());
    }
}
