package assay.merge;

import assay.result.RunResult;
import assay.result.Shard;

/**
 * The results of one shard.
 *
 * @param place where they were read from, as the person wrote it
 */
public record Part(String place, RunResult run) {

    /**
     * Which part it is.
     *
     * @throws MergeRefusal where it is none
     */
    Shard shard() {
        return run.shard()
                .orElseThrow(() -> new MergeRefusal(
                        "'%s' holds the results of a whole run and not of a shard".formatted(place),
                        "Only what was graded with --shard can be merged."));
    }
}
