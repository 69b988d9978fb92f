package assay.submission;

import assay.submission.Cohort.Refused;
import assay.submission.Cohort.Stray;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the submissions of many candidates, or of one. Reads names only; {@link SubmissionReader} opens the files. */
public final class CohortReader {
    private static final Set<String> IGNORED = Set.of("__pycache__", "roster.csv");

    private final Map<String, String> challenges;

    /** Folders by what their names have in common but for case. */
    private final Map<String, List<Path>> candidates = new TreeMap<>();

    private final List<String> named = new ArrayList<>();
    private final List<SubmissionFile> files = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    private CohortReader(Map<String, String> challenges) {
        this.challenges = challenges;
    }

    /**
     * All candidates.
     *
     * @param folder holds a folder for each candidate
     * @param challenges the ids of challenges by the file name of their submissions
     * @throws IOException when {@code folder} itself cannot be listed
     */
    public static Cohort read(Path folder, Map<String, String> challenges, Roster roster) throws IOException {
        CohortReader reader = new CohortReader(challenges);
        FolderEntries.of(folder).forEach(reader::consider);
        reader.candidates.values().forEach(reader::readCandidate);
        return reader.cohort(roster, true);
    }

    /**
     * One candidate.
     *
     * @param folder the candidate's own
     * @param challenges the ids of challenges by the file name of their submissions
     * @throws IOException when {@code folder} cannot be listed
     */
    public static Cohort readOne(Path folder, Map<String, String> challenges) throws IOException {
        CohortReader reader = new CohortReader(challenges);
        String name = name(folder.toAbsolutePath().normalize());
        if (CandidateName.fault(name).isPresent()) {
            reader.refused.add(new Refused(name, CandidateName.fault(name).get()));
        } else {
            reader.add(
                    CandidateName.normalized(name),
                    CandidateFolder.read(folder, CandidateName.normalized(name), challenges));
        }
        return reader.cohort(Roster.NONE, false);
    }

    private void consider(Path entry) {
        String name = name(entry);
        if (IGNORED.contains(name) || (name.startsWith(".") && !holdsSubmission(entry))) {
            return;
        }
        if (Files.isSymbolicLink(entry)) {
            refused.add(new Refused(name, "it is a symbolic link, which is not followed"));
        } else if (Files.isDirectory(entry)) {
            CandidateName.fault(name)
                    .ifPresentOrElse(
                            fault -> refused.add(new Refused(name, fault)),
                            () -> candidates
                                    .computeIfAbsent(CandidateName.folded(name), key -> new ArrayList<>())
                                    .add(entry));
        } else if (name.endsWith(".py")) {
            refused.add(new Refused(name, "it lies beside the candidates' folders and not in one"));
        }
    }

    /** Folders that begin with a dot are the tools' of whoever keeps the cohort, unless there is something to grade. */
    private boolean holdsSubmission(Path entry) {
        return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                && challenges.keySet().stream()
                        .anyMatch(file -> Files.exists(entry.resolve(file), LinkOption.NOFOLLOW_LINKS));
    }

    private void readCandidate(List<Path> sameName) {
        if (sameName.size() > 1) {
            String names = sameName.stream().map(CohortReader::name).collect(Collectors.joining(", "));
            sameName.forEach(folder -> refused.add(
                    new Refused(name(folder), "names that differ only in case or form are taken for one: " + names)));
            return;
        }
        Path folder = sameName.getFirst();
        try {
            String candidate = CandidateName.normalized(name(folder));
            add(candidate, CandidateFolder.read(folder, candidate, challenges));
        } catch (IOException failure) {
            refused.add(new Refused(name(folder), "the folder cannot be read: " + failure.getMessage()));
        }
    }

    private void add(String candidate, CandidateFolder folder) {
        named.add(candidate);
        files.addAll(folder.files());
        strays.addAll(folder.strays());
    }

    private Cohort cohort(Roster roster, boolean isWhole) {
        Set<String> present = files.stream().map(SubmissionFile::candidate).collect(Collectors.toSet());
        List<String> absent = roster.entries().stream()
                .map(Roster.Entry::candidate)
                .filter(candidate -> !present.contains(candidate))
                .toList();
        files.sort(SubmissionFile.ORDER);
        return new Cohort(files, named, absent, strays, refused, roster, isWhole);
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
