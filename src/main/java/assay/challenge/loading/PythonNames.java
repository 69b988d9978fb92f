package assay.challenge.loading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads names as Python has them. */
final class PythonNames {
    private static final String NAME = "[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Pc}]*";
    private static final Pattern SIMPLE = Pattern.compile(NAME);
    private static final Pattern DOTTED = Pattern.compile(NAME + "(\\." + NAME + ")*");
    private static final Pattern PARAMETER = Pattern.compile("[*/]|\\*{0,2}" + NAME + "( ?[=:].+)?");
    private static final Set<String> KEYWORDS = Set.of("""
        False None True and as assert async await break class continue def del elif else except finally for from \
        global if import in is lambda nonlocal not or pass raise return try while with yield\
        """.split(" "));

    private PythonNames() {}

    static boolean isName(String text) {
        return SIMPLE.matcher(text).matches() && !KEYWORDS.contains(text);
    }

    static Optional<String> name(Element element) {
        return Texts.matching(element, SIMPLE, "a Python name").filter(name -> {
            if (KEYWORDS.contains(name)) {
                element.problem("\"" + name + "\" is a keyword of Python", "Choose another name.");
            }
            return !KEYWORDS.contains(name);
        });
    }

    /** The name of an exception class, which may be that of one inside a module. */
    static Optional<String> className(Element element) {
        return Texts.matching(element, DOTTED, "the name of a class");
    }

    /** The name of a module, or of something in one. */
    static Optional<String> path(Element element) {
        return Texts.matching(element, DOTTED, "a name, or several with dots between them");
    }

    /** A parameter as it stands in a signature. */
    static Optional<String> parameter(Element element) {
        return Texts.matching(element, PARAMETER, "a parameter as in a function's signature");
    }
}
