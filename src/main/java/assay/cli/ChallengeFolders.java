package assay.cli;

import assay.challenge.Catalogue;
import assay.challenge.Catalogue.Unusable;
import assay.challenge.LoadedChallenge;
import assay.challenge.loading.CatalogueLoader;
import assay.challenge.loading.ChallengeLoader;
import assay.challenge.loading.TestCollector;
import java.nio.file.Path;
import java.util.List;

/** Challenges from folders on disk. */
final class ChallengeFolders implements ChallengeSource {
    private final TestCollector collector;

    ChallengeFolders(TestCollector collector) {
        this.collector = collector;
    }

    @Override
    public Catalogue all(List<Path> folders) {
        return CatalogueLoader.load(folders, collector);
    }

    @Override
    public Catalogue one(Path folder) {
        return switch (ChallengeLoader.load(folder, collector)) {
            case LoadedChallenge.Usable(var challenge) -> new Catalogue(List.of(challenge), List.of());
            case Unusable unusable -> new Catalogue(List.of(), List.of(unusable));
        };
    }
}
