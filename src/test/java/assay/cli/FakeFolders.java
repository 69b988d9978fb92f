package assay.cli;

import assay.challenge.Catalogue;
import assay.challenge.Catalogue.Unusable;
import assay.challenge.Challenge;
import assay.challenge.ChallengeBuilder;
import assay.challenge.Difficulty;
import assay.challenge.Problem;
import assay.submission.Cohort;
import assay.submission.Cohort.Refused;
import assay.submission.Cohort.Stray;
import assay.submission.Roster;
import assay.submission.SubmissionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads folders as the real readers do, but understands next to nothing: every folder is a challenge, one that holds a
 * file {@code broken} an unusable one; a candidate's folder whose name begins with {@code !} is refused.
 */
final class FakeFolders implements ChallengeSource, SubmissionSource {

    @Override
    public Catalogue all(List<Path> folders) throws IOException {
        List<Path> inside = new ArrayList<>();
        for (Path folder : folders) {
            inside.addAll(list(folder));
        }
        return catalogue(inside);
    }

    @Override
    public Catalogue one(Path folder) {
        return catalogue(List.of(folder));
    }

    private static Catalogue catalogue(List<Path> folders) {
        return new Catalogue(
                folders.stream()
                        .filter(folder -> !isBroken(folder))
                        .map(FakeFolders::challenge)
                        .toList(),
                folders.stream()
                        .filter(FakeFolders::isBroken)
                        .map(folder -> new Unusable(
                                folder.getFileName().toString(),
                                List.of(new Problem(
                                        Path.of("challenge.json"),
                                        12,
                                        5,
                                        "$.cases[2].expect",
                                        "a list was expected",
                                        "write [1, 2]"))))
                        .toList());
    }

    private static boolean isBroken(Path folder) {
        return Files.exists(folder.resolve("broken"));
    }

    private static Challenge challenge(Path folder) {
        return ChallengeBuilder.challenge(folder.toAbsolutePath().getFileName().toString())
                .folder(folder)
                .difficulty(folder.endsWith("trie") ? Difficulty.HARD : Difficulty.EASY)
                .topics(folder.endsWith("trie") ? "trees" : "Arrays")
                .companies("Amazon")
                .cases("first example", "second example")
                .build();
    }

    @Override
    public Cohort candidate(Path folder, List<Challenge> challenges) throws IOException {
        return cohort(List.of(folder), challenges, List.of(), false);
    }

    @Override
    public Cohort cohort(Path folder, List<Challenge> challenges, Optional<Path> roster) throws IOException {
        List<String> due = roster.isPresent() ? Files.readAllLines(roster.get()) : List.of();
        return cohort(list(folder).stream().filter(Files::isDirectory).toList(), challenges, due, true);
    }

    private static Cohort cohort(List<Path> candidates, List<Challenge> challenges, List<String> due, boolean isWhole)
            throws IOException {
        List<SubmissionFile> files = new ArrayList<>();
        List<Stray> strays = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Path candidate : candidates) {
            String name = candidate.getFileName().toString();
            if (name.startsWith("!")) {
                refused.add(new Refused(name, "such a name cannot be"));
                continue;
            }
            for (Path file : list(candidate)) {
                String fileName = file.getFileName().toString();
                Optional<Challenge> challenge = challenges.stream()
                        .filter(each -> each.description().file().equals(fileName))
                        .findFirst();
                Optional<Challenge> numbered = challenges.stream()
                        .filter(each ->
                                fileName.matches(each.description().file().replace(".py", "") + "\\.[0-9]+\\.py"))
                        .findFirst();
                if (challenge.isPresent()) {
                    files.add(new SubmissionFile(name, challenge.get().id(), file, name + "/" + fileName));
                } else if (numbered.isPresent()) {
                    OptionalInt sample = OptionalInt.of(
                            Integer.parseInt(fileName.substring(fileName.indexOf('.') + 1, fileName.lastIndexOf('.'))));
                    files.add(new SubmissionFile(name, numbered.get().id(), sample, file, name + "/" + fileName));
                } else {
                    strays.add(new Stray(name, fileName, List.of("two_sum.py")));
                }
            }
        }
        List<String> present =
                candidates.stream().map(path -> path.getFileName().toString()).toList();
        return new Cohort(
                files,
                present,
                due.stream().filter(name -> !present.contains(name)).toList(),
                strays,
                refused,
                Roster.NONE,
                isWhole);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }
}
