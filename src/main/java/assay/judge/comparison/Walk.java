package assay.judge.comparison;

import assay.challenge.Checker.Comparison;
import assay.value.Place;
import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.SubclassValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Walks through two values side by side to the first place where they differ. Lists and dictionaries are walked with a
 * stack of the walk's own; what is unordered is compared as a whole.
 */
final class Walk {
    private final Comparison rules;
    private final EqualityClasses classes;
    private final Unordered unordered;
    private final Deque<Level> open = new ArrayDeque<>();

    Walk(Comparison rules) {
        this.rules = rules;
        this.classes = new EqualityClasses(rules);
        this.unordered = new Unordered(rules, classes, this::agree);
    }

    boolean agree(PythonValue expected, PythonValue observed) {
        return firstDifference(expected, observed).isEmpty();
    }

    Optional<Difference> firstDifference(PythonValue expected, PythonValue observed) {
        PythonValue left = Parts.base(expected);
        PythonValue right = Parts.base(observed);
        Optional<Found> found = rules.asSet() && isCollection(left) && isCollection(right)
                ? unordered.compareAsSets(left, right, Math.max(0, rules.unorderedLevels() - 1))
                : walk(expected, observed, rules.unorderedLevels());
        return found.map(this::located);
    }

    /** For elements of what is unordered, met while this walk is under way: it goes on as if nothing had been. */
    private boolean agree(PythonValue expected, PythonValue observed, int unorderedLevels) {
        int depth = open.size();
        boolean agree = walk(expected, observed, unorderedLevels).isEmpty();
        while (open.size() > depth) {
            open.removeLast();
        }
        return agree;
    }

    /** The first difference, in the innermost of the levels that are then open. */
    private Optional<Found> walk(PythonValue expected, PythonValue observed, int unorderedLevels) {
        int depth = open.size();
        Optional<Found> found = enter(expected, observed, unorderedLevels);
        while (found.isEmpty() && open.size() > depth) {
            Level level = open.getLast();
            if (level.hasNext()) {
                level.next();
                found = enter(level.expected(), level.observed(), level.unorderedLevelsBelow());
            } else {
                open.removeLast();
                found = level.lengths();
            }
        }
        return found;
    }

    /** Compares what can be compared at once, and opens a level for what has to be walked. */
    private Optional<Found> enter(PythonValue expected, PythonValue observed, int unorderedLevels) {
        if (rules.exactTypes() && !haveSameTypes(expected, observed)) {
            return Optional.of(Found.values(expected, observed));
        }
        PythonValue left = Parts.base(expected);
        PythonValue right = Parts.base(observed);
        Kind kind = Kind.of(left, rules);
        return switch (kind) {
            case LIST, TUPLE, SET, FROZEN_SET, DICTIONARY -> {
                boolean sameKind = kind == Kind.of(right, rules);
                yield sameKind
                        ? descend(left, right, kind, unorderedLevels)
                        : Optional.of(Found.values(expected, observed));
            }
            case NONE, BOOLEAN, INTEGER, FLOAT, COMPLEX, TEXT, BYTES, SUBCLASS, INCOMPARABLE ->
                Scalars.compare(left, right, rules.tolerance());
        };
    }

    /** Of instances of subclasses what they are instances of has to be of one type as well. */
    private boolean haveSameTypes(PythonValue expected, PythonValue observed) {
        PythonValue left = expected;
        PythonValue right = observed;
        while (left instanceof SubclassValue first
                && right instanceof SubclassValue second
                && first.typeName().equals(second.typeName())) {
            left = first.base();
            right = second.base();
        }
        boolean subclasses = left instanceof SubclassValue || right instanceof SubclassValue;
        return !subclasses && Kind.of(left, rules) == Kind.of(right, rules);
    }

    private Optional<Found> descend(PythonValue expected, PythonValue observed, Kind kind, int unorderedLevels) {
        if (expected instanceof DictionaryValue dictionary && observed instanceof DictionaryValue other) {
            return descendIntoEntries(dictionary, other, unorderedLevels);
        }
        boolean sequence = kind == Kind.LIST || kind == Kind.TUPLE;
        int below = sequence ? Math.max(0, unorderedLevels - 1) : unorderedLevels;
        if (sequence && unorderedLevels == 0) {
            open.add(Level.ofItems(Parts.of(expected), Parts.of(observed), below));
            return Optional.empty();
        }
        return unordered.compare(expected, observed, below);
    }

    private Optional<Found> descendIntoEntries(DictionaryValue expected, DictionaryValue observed, int levels) {
        Entries entries = new Entries(expected.entries(), observed.entries(), classes);
        Optional<Found> keys = entries.keysOfOneSide();
        if (keys.isEmpty()) {
            open.add(Level.ofEntries(expected.entries(), observed.entries(), entries.partners(), levels));
        }
        return keys;
    }

    private static boolean isCollection(PythonValue value) {
        return switch (Kind.of(value)) {
            case LIST, TUPLE, SET, FROZEN_SET -> true;
            case NONE, BOOLEAN, INTEGER, FLOAT, COMPLEX, TEXT, BYTES, DICTIONARY, SUBCLASS, INCOMPARABLE -> false;
        };
    }

    private Difference located(Found found) {
        List<Step> way = open.stream().map(Level::step).toList();
        return new Difference(
                way,
                found.mismatch(),
                places(way, Step::placeInExpected, found.inExpected()),
                places(way, Step::placeInObserved, found.inObserved()),
                Optional.empty());
    }

    private static List<Place> places(List<Step> way, Function<Step, Place> side, List<Place> last) {
        return Stream.concat(way.stream().map(side), last.stream()).toList();
    }
}
