package assay.judge.explanation;

import assay.judge.comparison.Step;
import assay.value.PythonText;
import assay.value.PythonValue;
import java.util.List;
import java.util.stream.Collectors;

/** Where in a value something is: {@code at index 3}, {@code at ['a'][0]}. */
final class WayWords {
    private static final int SHOWN = 6;

    private WayWords() {}

    /** Empty for the whole value. */
    static String of(List<Step> way) {
        if (way.isEmpty()) {
            return "";
        }
        if (way.size() == 1) {
            return switch (way.getFirst()) {
                case Step.Index(int index) -> "at index " + index;
                case Step.Key(PythonValue key, int inExpected, int inObserved) -> "at the key " + shown(key);
            };
        }
        if (way.size() > 2 * SHOWN) {
            return "at " + subscripts(way.subList(0, SHOWN)) + PythonText.ELLIPSIS
                    + subscripts(way.subList(way.size() - SHOWN, way.size()));
        }
        return "at " + subscripts(way);
    }

    private static String subscripts(List<Step> steps) {
        return steps.stream()
                .map(step -> switch (step) {
                    case Step.Index(int index) -> "[" + index + "]";
                    case Step.Key(PythonValue key, int inExpected, int inObserved) -> "[" + shown(key) + "]";
                })
                .collect(Collectors.joining());
    }

    private static String shown(PythonValue key) {
        return PythonText.shortened(key, Bounds.SHORT_VALUE).text();
    }
}
