package assay.sandbox;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Modules of the standard library that are imported once, and set aside for the interpreters of programs that import
 * something: {@code library.py} from the host's side. Such an interpreter has twice as much in it, and takes half as much
 * longer to make, where an import from files takes several times as long.
 */
public final class Library {
    /**
     * Those that programs import most. None of them draws random numbers, asks for the time or for threads when it is
     * imported: those of which that is true differ from case to case.
     */
    private static final List<String> MODULES = List.of(
            "copyreg",
            "abc",
            "collections",
            "collections.abc",
            "functools",
            "operator",
            "types",
            "enum",
            "re",
            "contextlib",
            "copy",
            "typing",
            "dataclasses",
            "json",
            "csv",
            "string",
            "textwrap",
            "heapq",
            "bisect",
            "numbers",
            "decimal",
            "fractions");

    /** An import of something else than what is part of GraalPy, and loaded from no file. */
    private static final Pattern IMPORT = Pattern.compile(
            "(?m)^[ \\t]*(?:import|from)[ \\t]+(?!(?:__future__|itertools|math|sys|time|unicodedata)\\b)\\w");

    /** What names something by which a program could tell that modules were taken and not executed. */
    private static final Pattern LOOKS_BEHIND =
            Pattern.compile("\\b(?:__subclasses__|modules|importlib|_frozen_importlib"
                    + "|path_importer_cache|dispatch_table|addaudithook|settrace|setprofile|getweakrefs|getweakrefcount|gc"
                    + "|_abc\\w*|_cache2?|_value2member_map_)\\b");

    private Library() {}

    /** Whether a program's interpreter should have it. */
    public static boolean isWantedBy(String source) {
        return IMPORT.matcher(source).find() && !LOOKS_BEHIND.matcher(source).find();
    }

    /** Sets the modules aside. */
    static void fill(Prelude prelude) {
        prelude.load("library").call("fill", String.join(" ", MODULES));
    }
}
