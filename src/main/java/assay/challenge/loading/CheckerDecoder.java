package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Tolerance;
import assay.protocol.EntryPoint;
import java.util.Optional;

/** Reads checkers: a base kind and the modifiers that make sense with it. */
final class CheckerDecoder {
    private static final double DEFAULT_RELATIVE = 1e-9;
    private static final double DEFAULT_ABSOLUTE = 0;
    private static final double LARGEST_RELATIVE = 1;
    private static final double LARGEST_ABSOLUTE = 1e18;

    private final EntryPoint entry;
    private final Resources resources;

    CheckerDecoder(EntryPoint entry, Resources resources) {
        this.entry = entry;
        this.resources = resources;
    }

    /** What judges where nothing is said. */
    Checker standard() {
        return isProgram() ? Checker.Lines.DEFAULT : Comparison.EQUAL;
    }

    /** An element that is no checker is reported and stands for the standard one. */
    Checker decode(Element element) {
        return Kind.of(element, Keys.CHECKER)
                .flatMap(word -> Texts.choice(word, CheckerKind.byWord()))
                .flatMap(kind -> Members.of(element, kind.vocabulary()).map(members -> decode(kind, members)))
                .orElseGet(this::standard);
    }

    private Checker decode(CheckerKind kind, Members members) {
        if (!CheckerFit.fitsEntry(members, kind, entry)) {
            return standard();
        }
        return switch (kind) {
            case EQUAL, EXACT, APPROXIMATE, UNORDERED, SET, LIST_OR_TUPLE -> comparison(kind, members);
            case ONE_OF ->
                new Checker.OneOf(members.optional("checker").map(this::wrapped).orElseGet(this::standard));
            case TOKENS -> new Checker.Tokens(flag(members, "caseSensitive", true));
            case LINES ->
                new Checker.Lines(flag(members, "caseSensitive", true), flag(members, "trailingSpace", false));
            case REGEX -> new Checker.Regex();
            case PYTHON -> {
                resources.requireChecker(members.object());
                yield new Checker.PythonChecker();
            }
        };
    }

    private Checker wrapped(Element element) {
        Checker checker = decode(element);
        if (checker instanceof Checker.OneOf || checker instanceof Checker.PythonChecker) {
            element.problem(
                    "\"oneOf\" wraps neither itself nor \"python\"",
                    "Wrap another checker, or let checker.py look at all the answers.");
        }
        return checker;
    }

    private static Comparison comparison(CheckerKind kind, Members members) {
        boolean near = kind == CheckerKind.APPROXIMATE || members.has("relative") || members.has("absolute");
        Tolerance tolerance = new Tolerance(
                bound(members, "relative", LARGEST_RELATIVE, DEFAULT_RELATIVE),
                bound(members, "absolute", LARGEST_ABSOLUTE, DEFAULT_ABSOLUTE));
        int standardLevels = kind == CheckerKind.UNORDERED ? 1 : 0;
        return new Comparison(
                kind == CheckerKind.EXACT,
                near ? Optional.of(tolerance) : Optional.empty(),
                Levels.decode(members).orElse(standardLevels),
                kind == CheckerKind.SET,
                kind == CheckerKind.LIST_OR_TUPLE || flag(members, "listOrTuple", false));
    }

    private static double bound(Members members, String key, double most, double standard) {
        return members.optional(key)
                .flatMap(element -> Numbers.real(element, 0, most))
                .orElse(standard);
    }

    private static boolean flag(Members members, String key, boolean standard) {
        return members.optional(key).flatMap(Element::flag).orElse(standard);
    }

    private boolean isProgram() {
        return entry instanceof EntryPoint.Program;
    }
}
