package assay.journal;

import assay.report.JsonInput;
import assay.report.JsonOutput;
import assay.report.MalformedResultsException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run rests on beside the submissions: results of two runs go together where this is the same.
 *
 * @param tool name and version of the program
 * @param build which build of that version it is; empty where that is not known
 * @param options those of the command line that change results, by name
 * @param challenges the hashes of the run's challenges by their ids
 */
public record JournalHeader(
        String tool, String build, Instant startedAt, Map<String, String> options, Map<String, String> challenges) {
    private static final String FORMAT = "assay-journal-1";

    /**
     * These choose among the submissions and cases, or change what results are worth, and decide no result. Longer time
     * for a candidate stands in the result itself.
     */
    private static final Set<String> CHOOSING = Set.of("select", "failFast", "assignment", "shard");

    public JournalHeader {
        options = Map.copyOf(options);
        challenges = Map.copyOf(challenges);
    }

    String line() {
        return JsonOutput.line(json -> {
            json.text("format", FORMAT);
            json.text("tool", tool);
            json.text("build", build);
            json.text("startedAt", startedAt.toString());
            json.object("options", () -> new TreeMap<>(options).forEach(json::text));
            json.object("challenges", () -> new TreeMap<>(challenges).forEach(json::text));
        });
    }

    /** The header that this line is, if it is one of this format. */
    static Optional<JournalHeader> parse(String line) {
        try {
            return Optional.of(JsonInput.read(line, JournalHeader::read));
        } catch (MalformedResultsException other) {
            return Optional.empty();
        }
    }

    private static JournalHeader read(JsonInput json) {
        json.parsed("format", format -> Optional.of(format).filter(FORMAT::equals));
        return new JournalHeader(
                json.text("tool"),
                json.text("build"),
                json.parsed("startedAt", JournalHeader::instant),
                json.textsByName("options"),
                json.textsByName("challenges"));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Whether a result that was made under this header, of a challenge that did not change, holds under another. */
    boolean decidesAlike(JournalHeader other) {
        return !build.isEmpty()
                && build.equals(other.build)
                && tool.equals(other.tool)
                && deciding(options).equals(deciding(other.options));
    }

    private static Map<String, String> deciding(Map<String, String> options) {
        Map<String, String> deciding = new TreeMap<>(options);
        deciding.keySet().removeAll(CHOOSING);
        return deciding;
    }

    /** In what a run that goes on differs from the one that was begun, in clauses about the latter; none if in nothing. */
    List<String> differencesOf(JournalHeader now) {
        List<String> differences = new ArrayList<>();
        if (!tool.equals(now.tool)) {
            differences.add("it was begun by %s, and this is %s".formatted(tool, now.tool));
        } else if (!build.equals(now.build)) {
            differences.add("it was begun by another build of %s".formatted(tool));
        }
        for (String name : names(options, now.options)) {
            if (!Objects.equals(options.get(name), now.options.get(name))) {
                differences.add("the option '%s' was %s and is %s"
                        .formatted(name, shown(options, name), shown(now.options, name)));
            }
        }
        for (String id : names(challenges, now.challenges)) {
            if (!challenges.containsKey(id)) {
                differences.add("the challenge '%s' is new".formatted(id));
            } else if (!now.challenges.containsKey(id)) {
                differences.add("the challenge '%s' is no longer part of it".formatted(id));
            } else if (!Objects.equals(challenges.get(id), now.challenges.get(id))) {
                differences.add("the challenge '%s' has changed".formatted(id));
            }
        }
        return differences;
    }

    private static Set<String> names(Map<String, String> some, Map<String, String> others) {
        Set<String> names = new TreeSet<>(some.keySet());
        names.addAll(others.keySet());
        return names;
    }

    private static String shown(Map<String, String> options, String name) {
        return options.containsKey(name) ? "'" + options.get(name) + "'" : "not given";
    }
}
