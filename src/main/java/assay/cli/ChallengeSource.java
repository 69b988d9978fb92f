package assay.cli;

import assay.challenge.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where the commands get challenges from. */
public interface ChallengeSource {

    /** The challenges of all these folders, each of which holds a folder for each challenge. */
    Catalogue all(List<Path> folders) throws IOException;

    /** The challenge in this folder, usable or not. */
    Catalogue one(Path folder) throws IOException;
}
