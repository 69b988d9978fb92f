package assay.sandbox;

import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.TupleValue;
import java.util.ArrayList;
import java.util.List;

/** A value as a program for a stack, which {@code marshal} writes however deep the value is nested. */
final class StackProgram {
    /** GraalPy's {@code marshal} gives up at a depth of about 200. */
    private static final int MARSHALLED_DEPTH = 100;

    private static final int LEAVES = 0;
    private static final int LIST = 1;
    private static final int TUPLE = 2;
    private static final int SET = 3;
    private static final int FROZEN_SET = 4;
    private static final int DICTIONARY = 5;

    private final List<PythonValue> leaves = new ArrayList<>();
    private final List<PythonValue> steps = new ArrayList<>();

    private StackProgram() {}

    /** Whether a value is nested too deep to be written as it is. */
    static boolean isNeededFor(PythonValue value) {
        return isDeeper(value, MARSHALLED_DEPTH);
    }

    /** The leaves in order, and steps that push some of them, or replace the topmost items by a container. */
    static PythonValue of(PythonValue value) {
        StackProgram program = new StackProgram();
        program.push(value);
        return new ListValue(List.of(new ListValue(program.leaves), new ListValue(program.steps)));
    }

    private static boolean isDeeper(PythonValue value, int depth) {
        List<PythonValue> inside = inside(value);
        return !inside.isEmpty() && (depth == 0 || inside.stream().anyMatch(each -> isDeeper(each, depth - 1)));
    }

    private void push(PythonValue value) {
        switch (value) {
            case ListValue _ -> replaceBy(LIST, inside(value));
            case TupleValue _ -> replaceBy(TUPLE, inside(value));
            case SetValue _ -> replaceBy(SET, inside(value));
            case FrozenSetValue _ -> replaceBy(FROZEN_SET, inside(value));
            case DictionaryValue _ -> replaceBy(DICTIONARY, inside(value));
            case PythonValue leaf -> {
                leaves.add(leaf);
                step(LEAVES, 1);
            }
        }
    }

    private void replaceBy(int kind, List<PythonValue> items) {
        items.forEach(this::push);
        step(kind, items.size());
    }

    private void step(int kind, int count) {
        steps.add(new TupleValue(List.of(IntegerValue.of(kind), IntegerValue.of(count))));
    }

    private static List<PythonValue> inside(PythonValue value) {
        return switch (value) {
            case ListValue(List<PythonValue> items) -> items;
            case TupleValue(List<PythonValue> items) -> items;
            case SetValue(List<PythonValue> items) -> items;
            case FrozenSetValue(List<PythonValue> items) -> items;
            case DictionaryValue(List<DictionaryValue.Entry> entries) -> {
                List<PythonValue> items = new ArrayList<>();
                for (DictionaryValue.Entry entry : entries) {
                    items.add(entry.key());
                    items.add(entry.value());
                }
                yield items;
            }
            case PythonValue _ -> List.of();
        };
    }
}
