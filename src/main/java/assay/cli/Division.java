package assay.cli;

import assay.grader.GradingRequest;
import assay.grader.Sharding;
import assay.result.Shard;
import assay.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** A run that is divided into parts, of which one is to be graded. */
record Division(ShardChoice.Part part, Sharding sharding) {

    /** What the options say; empty where the run is not divided. */
    static Optional<Division> of(ParseResult parsed, Map<String, String> environment) throws IOException {
        ShardChoice choice = parsed.matchedOptionValue("--shard", null);
        if (choice == null) {
            if (parsed.hasMatchedOption("--times")) {
                throw CommandFailure.usage("--times is of no use without --shard", "");
            }
            return Optional.empty();
        }
        ShardChoice.Part part = choice.resolve(environment);
        Map<SubmissionResult.Key, Long> times = parsed.hasMatchedOption("--times")
                ? times(parsed.matchedOptionValue("--times", Path.of("")))
                : Map.of();
        return Optional.of(new Division(part, Sharding.into(part.total(), times)));
    }

    private static Map<SubmissionResult.Key, Long> times(Path file) throws IOException {
        Map<SubmissionResult.Key, Long> times = new HashMap<>();
        new ResultsPlace(file).read().submissions().forEach(result -> times.put(result.key(), result.wallMillis()));
        return times;
    }

    /** Where its results go unless the person says otherwise: shards that share a disk do not get in each other's way. */
    Path output() {
        return FolderGrading.OUTPUT.resolve("shard-%d-of-%d".formatted(part.number(), part.total()));
    }

    GradingRequest of(GradingRequest whole) {
        return sharding.part(whole, part.number());
    }

    Shard shard(GradingRequest whole) {
        return sharding.shard(whole, part.number());
    }
}
