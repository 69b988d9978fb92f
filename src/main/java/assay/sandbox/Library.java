package assay.sandbox;

import assay.graalpy.InterpreterImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;

/**
 * Modules of the standard library that are imported once, and set aside for the interpreters of programs that import them:
 * {@code library.py} from the host's side. To copy a module takes a fraction of what it takes to execute it.
 *
 * <p>It has what programs of a worker wanted before. Whoever wants one of that gets an image with all of it.
 */
public final class Library {
    /**
     * After so many programs that missed something it is made, and made larger: that takes as long as some imports, and as a
     * rule nobody who grades one program wants the same modules again.
     */
    private static final int MOST_MISSES = 3;

    /**
     * What can be in it, by the names that programs import. None of it draws random numbers, or asks for the time or for
     * threads, when it is imported: what does is another thing from case to case. Of the modules of which that is true, there
     * is what they import in turn.
     */
    private static final Map<String, List<String>> MODULES = Map.ofEntries(
            Map.entry("abc", List.of("abc")),
            Map.entry("bisect", List.of("bisect")),
            Map.entry("collections", List.of("collections", "collections.abc")),
            Map.entry("contextlib", List.of("contextlib")),
            Map.entry("copy", List.of("copy")),
            Map.entry("csv", List.of("csv")),
            Map.entry("dataclasses", List.of("dataclasses")),
            Map.entry("decimal", List.of("decimal")),
            Map.entry("enum", List.of("enum")),
            Map.entry("fractions", List.of("fractions")),
            Map.entry("functools", List.of("functools")),
            Map.entry("heapq", List.of("heapq")),
            Map.entry("io", List.of("io")),
            Map.entry("json", List.of("json")),
            Map.entry("numbers", List.of("numbers")),
            Map.entry("operator", List.of("operator")),
            Map.entry("re", List.of("re")),
            Map.entry("statistics", List.of("fractions", "bisect", "functools", "operator")),
            Map.entry("string", List.of("string")),
            Map.entry("textwrap", List.of("textwrap")),
            Map.entry("types", List.of("types")),
            Map.entry("typing", List.of("typing")));

    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*(?:import|from)[ \\t]+([\\w., \\t]+)");
    private static final Pattern NAME = Pattern.compile("\\w+");

    /** What names something by which a program could tell that modules were taken and not executed. */
    private static final Pattern LOOKS_BEHIND =
            Pattern.compile("\\b(?:__subclasses__|modules|importlib|_frozen_importlib"
                    + "|path_importer_cache|dispatch_table|addaudithook|settrace|setprofile|getweakrefs|getweakrefcount|gc"
                    + "|_abc\\w*|_cache2?|_value2member_map_)\\b");

    private final Engine engine;
    private final Set<String> there = new TreeSet<>();
    private final Set<String> missed = new TreeSet<>();
    private int misses;
    private Optional<InterpreterImage> image = Optional.empty();

    Library(Engine engine) {
        this.engine = engine;
    }

    /** The modules that a program should find there; none where it looks behind imports. */
    public static Set<String> wantedBy(String source) {
        return LOOKS_BEHIND.matcher(source).find()
                ? Set.of()
                : IMPORT.matcher(source)
                        .results()
                        .flatMap(found -> names(found.group(1)))
                        .flatMap(name -> MODULES.getOrDefault(name, List.of()).stream())
                        .collect(Collectors.toSet());
    }

    /** Or more, of which no module has the name. */
    private static Stream<String> names(String imported) {
        return NAME.matcher(imported).results().map(MatchResult::group);
    }

    /**
     * What the interpreter of a program begins with that wants these; empty where it has none of them.
     *
     * @param plain what other interpreters begin with
     */
    Optional<InterpreterImage> imageFor(Set<String> wanted, InterpreterImage plain) {
        if (!there.containsAll(wanted)) {
            missed.addAll(wanted);
            misses++;
        }
        if (misses == MOST_MISSES) {
            misses = 0;
            // What cannot be set aside is not tried again.
            there.addAll(missed);
            image = with(missed, image.orElse(plain)).or(() -> image);
            missed.clear();
        }
        return image.filter(_ -> wanted.stream().anyMatch(there::contains));
    }

    private Optional<InterpreterImage> with(Set<String> modules, InterpreterImage begun) {
        try {
            return Optional.of(Interpreter.image(
                    engine, begun, prelude -> prelude.load("library").call("fill", String.join(" ", modules))));
        } catch (IllegalStateException | PolyglotException unknown) {
            return Optional.empty();
        }
    }
}
