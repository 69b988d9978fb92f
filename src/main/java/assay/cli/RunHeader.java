package assay.cli;

import assay.challenge.Challenge;
import assay.grader.GradingRequest;
import assay.journal.JournalHeader;
import assay.result.Shard;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run rests on, as its journal keeps it. */
final class RunHeader {
    private RunHeader() {}

    static JournalHeader of(GradingRequest request, Optional<Shard> shard) {
        Map<String, String> options = new HashMap<>(request.options());
        shard.ifPresent(part -> options.put("shard", part.name()));
        return new JournalHeader(
                Version.TOOL,
                Version.build().orElse(""),
                Instant.now(),
                options,
                request.challenges().stream().collect(Collectors.toMap(Challenge::id, Challenge::hash)));
    }
}
