package assay.report.anonymous;

import assay.result.RunResult;
import assay.result.RunResult.Note;
import assay.result.SubmissionResult;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What candidates are called instead: {@code candidate 1} and so on, the same in every report of a run. The numbers
 * follow from what was handed in, since those that followed from names would tell whoever knows all names.
 */
final class Pseudonyms {
    /** The candidate's name where a single file is graded, which has none. */
    static final String NO_CANDIDATE = "-";

    private static final String ROSTER = "roster";
    private static final String UNUSABLE = "this challenge";

    private final SequencedMap<String, String> byName = new LinkedHashMap<>();

    private Pseudonyms(List<String> names) {
        // Numbers of one length stand in their order wherever names are sorted.
        int digits = String.valueOf(names.size()).length();
        for (String name : names) {
            byName.put(name, "candidate %%0%dd".formatted(digits).formatted(byName.size() + 1));
        }
    }

    static Pseudonyms of(RunResult run) {
        Map<String, Set<String>> contents = new HashMap<>();
        for (SubmissionResult result : run.submissions()) {
            Set<String> own = contents.computeIfAbsent(result.candidate(), name -> new TreeSet<>());
            result.sha256().ifPresent(own::add);
        }
        Set<String> challenges =
                run.challenges().stream().map(RunResult.GradedChallenge::id).collect(Collectors.toSet());
        run.notes().stream()
                .filter(note -> isAboutSomebody(note, challenges))
                .forEach(note -> contents.computeIfAbsent(first(note.subject()), name -> new TreeSet<>()));
        contents.remove(NO_CANDIDATE);
        return new Pseudonyms(contents.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Set<String>> entry) -> String.join(" ", entry.getValue()))
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static boolean isAboutSomebody(Note note, Set<String> challenges) {
        return !note.subject().equals(ROSTER)
                && !challenges.contains(note.subject())
                && !note.text().startsWith(UNUSABLE);
    }

    private static String first(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /** What this candidate is called. */
    String of(String candidate) {
        return Optional.ofNullable(byName.get(candidate)).orElse(candidate);
    }

    /** The key of the same submission under the other name. */
    SubmissionResult.Key of(SubmissionResult.Key key) {
        return new SubmissionResult.Key(of(key.candidate()), key.challenge(), key.sample());
    }

    /** The note with other names in it. */
    Note note(Note note) {
        String name = first(note.subject());
        String subject = byName.containsKey(name)
                ? of(name) + everywhere(note.subject().substring(name.length()))
                : everywhere(note.subject());
        // Of the roster's rows that cannot be used nobody knows who is named in them.
        String text = note.subject().equals(ROSTER) ? note.text().replaceAll("\"[^\"]*\"", "\"…\"") : note.text();
        return new Note(subject, everywhere(text));
    }

    /** The text with other names wherever somebody's stands as a word; longer names first, as they may hold others. */
    String everywhere(String text) {
        String changed = text;
        for (String name : byName.keySet().stream()
                .filter(text::contains)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            changed = Words.replace(changed, name, of(name));
        }
        return changed;
    }
}
