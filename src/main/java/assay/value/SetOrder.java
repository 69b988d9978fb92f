package assay.value;

import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.CycleValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The order in which the items of a set are shown: numbers by size, texts by code point, tuples item by item; what has no
 * order of its own by kind. Each set is sorted once, however often it is compared.
 */
final class SetOrder {
    /** Differences deeper than this decide nothing, which bounds the recursion. */
    private static final int DEPTH = 50;

    private final RealOrder numbers = new RealOrder();
    private final IdentityHashMap<List<PythonValue>, List<PythonValue>> sorted = new IdentityHashMap<>();

    List<PythonValue> sorted(List<PythonValue> items) {
        return sorted(items, DEPTH);
    }

    /** The first so many items, without sorting the rest. */
    List<PythonValue> first(int count, List<PythonValue> items) {
        if (items.size() / 4 <= count) {
            return sorted(items);
        }
        Comparator<PythonValue> order = (left, right) -> compare(left, right, DEPTH);
        PriorityQueue<PythonValue> least = new PriorityQueue<>(count + 1, order.reversed());
        for (PythonValue item : items) {
            if (least.size() < count || order.compare(item, least.element()) < 0) {
                least.add(item);
            }
            if (least.size() > count) {
                least.remove();
            }
        }
        return sorted(List.copyOf(least), DEPTH);
    }

    /** Where an item stands, or would stand, among sorted ones. */
    int position(PythonValue item, List<PythonValue> sortedItems) {
        int position = Collections.binarySearch(sortedItems, item, (left, right) -> compare(left, right, DEPTH));
        return position < 0 ? -position - 1 : position;
    }

    private List<PythonValue> sorted(List<PythonValue> items, int depth) {
        List<PythonValue> known = sorted.get(items);
        if (known != null) {
            return known;
        }
        List<PythonValue> result = items.stream()
                .sorted((left, right) -> compare(left, right, depth))
                .toList();
        sorted.put(items, result);
        return result;
    }

    private int compare(PythonValue left, PythonValue right, int depth) {
        int byRank = Integer.compare(rank(left), rank(right));
        if (byRank != 0 || depth == 0) {
            return byRank;
        }
        return switch (left) {
            case IntegerValue _, FloatValue _, BooleanValue _ -> numbers.compare(left, right);
            case TextValue(String text) when right instanceof TextValue(String other) -> compareTexts(text, other);
            case BytesValue(String bytes) when right instanceof BytesValue(String other) -> bytes.compareTo(other);
            case TupleValue(List<PythonValue> items)
            when right instanceof TupleValue(List<PythonValue> others) -> compareItems(items, others, depth - 1);
            case FrozenSetValue(List<PythonValue> items)
            when right instanceof FrozenSetValue(List<PythonValue> others) ->
                compareItems(sorted(items, depth - 1), sorted(others, depth - 1), depth - 1);
            case SubclassValue(String name, PythonValue base)
            when right instanceof SubclassValue(String otherName, PythonValue otherBase) -> {
                int byName = name.compareTo(otherName);
                yield byName != 0 ? byName : compare(base, otherBase, depth - 1);
            }
            case NoneValue _,
                    ComplexValue _,
                    TextValue _,
                    BytesValue _,
                    TupleValue _,
                    ListValue _,
                    SetValue _,
                    FrozenSetValue _,
                    DictionaryValue _,
                    SubclassValue _,
                    DrawnValue _,
                    OpaqueValue _,
                    IteratorValue _,
                    CycleValue _ -> 0;
        };
    }

    private int compareItems(List<PythonValue> items, List<PythonValue> others, int depth) {
        for (int index = 0; index < items.size() && index < others.size(); index++) {
            int byItem = compare(items.get(index), others.get(index), depth);
            if (byItem != 0) {
                return byItem;
            }
        }
        return Integer.compare(items.size(), others.size());
    }

    private static int compareTexts(String text, String other) {
        // UTF-16 order would put U+10000 and above before U+E000.
        int difference = 0;
        while (difference < text.length()
                && difference < other.length()
                && text.charAt(difference) == other.charAt(difference)) {
            difference++;
        }
        if (difference == text.length() || difference == other.length()) {
            return Integer.compare(text.length(), other.length());
        }
        return Integer.compare(text.codePointAt(difference), other.codePointAt(difference));
    }

    private static int rank(PythonValue value) {
        return switch (value) {
            case NoneValue _ -> 0;
            case BooleanValue _, IntegerValue _, FloatValue _ -> 1;
            case ComplexValue _ -> 2;
            case TextValue _ -> 3;
            case BytesValue _ -> 4;
            case TupleValue _ -> 5;
            case ListValue _, DrawnValue _ -> 6;
            case FrozenSetValue _, SetValue _ -> 7;
            case DictionaryValue _ -> 8;
            case SubclassValue _ -> 9;
            case OpaqueValue _, IteratorValue _, CycleValue _ -> 10;
        };
    }
}
