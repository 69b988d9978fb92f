package assay.doctor;

import assay.result.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads an attack from its file: comment lines {@code # Key: value} first, then Python.
 *
 * <ul>
 *   <li>{@code Tries}: what it tries, in one sentence
 *   <li>{@code Verdict}: the verdict it must get; several, with {@code or} between them, only where the machine decides
 *       which of two limits comes first
 *   <li>{@code Cases}: the verdict of each case, as a code, or {@code *} for any
 *   <li>{@code Entry}: {@code class Solve} or {@code program}; otherwise it defines a function {@code solve}
 *   <li>{@code Note}: what its result must name
 *   <li>{@code Reason}: why that verdict is the right one, for readers only
 * </ul>
 */
final class AttackReader {
    private final String name;
    private final String text;

    private AttackReader(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /**
     * The attack that the file is.
     *
     * @throws IllegalArgumentException when its header is wrong
     */
    static Attack read(String name, String text) {
        return new AttackReader(name, text).read();
    }

    private Attack read() {
        return new Attack(
                name,
                required("Tries"),
                Form.named(header("Entry").orElse("")),
                Arrays.stream(required("Verdict").split(" or "))
                        .map(Verdict::valueOf)
                        .toList(),
                Arrays.stream(required("Cases").split(" ")).map(this::ofCase).toList(),
                header("Note"),
                text);
    }

    private String required(String key) {
        return header(key).orElseThrow(() -> new IllegalArgumentException(name + " has no line '# " + key + ": …'"));
    }

    private Optional<String> header(String key) {
        String start = "# " + key + ": ";
        return text.lines()
                .takeWhile(line -> line.startsWith("# "))
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }

    private Optional<Verdict> ofCase(String code) {
        if (code.equals("*")) {
            return Optional.empty();
        }
        List<Verdict> known = List.of(Verdict.values());
        return Optional.of(known.stream()
                .filter(verdict -> verdict.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ": there is no verdict " + code)));
    }
}
