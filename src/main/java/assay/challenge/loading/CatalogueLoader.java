package assay.challenge.loading;

import assay.challenge.Catalogue;
import assay.challenge.Catalogue.Unusable;
import assay.challenge.Challenge;
import assay.challenge.ChallengeFolder;
import assay.challenge.LoadedChallenge;
import assay.challenge.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads folders of challenges. */
public final class CatalogueLoader {
    /** What Python leaves behind when an author runs a generator. */
    private static final Set<String> IGNORED = Set.of("__pycache__");

    private final List<Challenge> usable = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();

    private final TestCollector collector;

    private CatalogueLoader(TestCollector collector) {
        this.collector = collector;
    }

    /** As the other, for those who execute no Python: a challenge that has tests.py cannot be used then. */
    public static Catalogue load(List<Path> folders) {
        return load(folders, TestCollector.NONE);
    }

    /** The challenges of all {@code folders}. One that cannot be used keeps no other from being used. */
    public static Catalogue load(List<Path> folders, TestCollector collector) {
        CatalogueLoader loader = new CatalogueLoader(collector);
        // A folder that is named twice is read once, in the words that came first.
        Map<Path, Path> distinct = new LinkedHashMap<>();
        folders.forEach(folder -> distinct.putIfAbsent(folder.toAbsolutePath().normalize(), folder));
        distinct.values().forEach(loader::readFolder);
        Clashes clashes = Clashes.among(loader.usable);
        loader.unusable.addAll(clashes.unusable());
        loader.unusable.sort(Comparator.comparing(Unusable::id));
        return new Catalogue(clashes.usable(), loader.unusable);
    }

    private void readFolder(Path folder) {
        if (Files.exists(new ChallengeFolder(folder).definition())) {
            refuse(folder, "the folder is a challenge itself", "Name the folder that holds the challenges' folders.");
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, CatalogueLoader::mayBeChallenge)) {
            for (Path entry : entries) {
                readChallenge(entry);
            }
        } catch (IOException | DirectoryIteratorException failure) {
            refuse(
                    folder,
                    "the folder of challenges cannot be read: " + failure,
                    "Check its name and who may read it.");
        }
    }

    private static boolean mayBeChallenge(Path entry) throws IOException {
        String name = String.valueOf(entry.getFileName());
        if (name.startsWith(".") || IGNORED.contains(name) || !Files.isDirectory(entry)) {
            return false;
        }
        if (Files.exists(new ChallengeFolder(entry).definition())) {
            return true;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(entry)) {
            return content.iterator().hasNext();
        }
    }

    private void readChallenge(Path folder) {
        switch (ChallengeLoader.load(folder, collector)) {
            case LoadedChallenge.Usable(Challenge challenge) -> usable.add(challenge);
            case Unusable broken -> unusable.add(broken);
        }
    }

    private void refuse(Path folder, String message, String remedy) {
        unusable.add(new Unusable(folder.toString(), List.of(Problem.ofFile(folder, message, remedy))));
    }
}
