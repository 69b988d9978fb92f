package assay.judge.comparison;

import assay.value.PythonValue;
import assay.value.PythonValue.SubclassValue;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;

/** A value on its way to a number: its parts get theirs one after the other. */
final class Composite {
    private final PythonValue value;
    private final Kind kind;
    private final List<PythonValue> parts;
    private final int unorderedLevels;
    private final int[] numbers;
    private int numbered;

    Composite(PythonValue value, Kind kind, List<PythonValue> parts, int unorderedLevels) {
        this.value = value;
        this.kind = kind;
        this.parts = parts;
        this.unorderedLevels = unorderedLevels;
        this.numbers = new int[parts.size()];
    }

    PythonValue value() {
        return value;
    }

    Kind kind() {
        return kind;
    }

    boolean isComplete() {
        return numbered == numbers.length;
    }

    PythonValue nextPart() {
        return parts.get(numbered);
    }

    /** Lists and tuples are levels; a key is compared as it is. */
    int levelsOfNextPart() {
        return switch (kind) {
            case LIST, TUPLE -> Math.max(0, unorderedLevels - 1);
            case DICTIONARY -> numbered % 2 == 0 ? 0 : unorderedLevels;
            case SET, FROZEN_SET, SUBCLASS -> unorderedLevels;
            case NONE, BOOLEAN, INTEGER, FLOAT, COMPLEX, TEXT, BYTES, INCOMPARABLE -> 0;
        };
    }

    void add(int number) {
        numbers[numbered++] = number;
    }

    /** What equal values of this kind share. */
    Object key() {
        return new Key(value instanceof SubclassValue instance ? instance.typeName() : "", IntBuffer.wrap(canonical()));
    }

    private int[] canonical() {
        return switch (kind) {
            case LIST, TUPLE -> unorderedLevels > 0 ? sorted(numbers) : numbers;
            case SET, FROZEN_SET -> sorted(numbers);
            case DICTIONARY -> sortedEntries();
            case SUBCLASS, NONE, BOOLEAN, INTEGER, FLOAT, COMPLEX, TEXT, BYTES, INCOMPARABLE -> numbers;
        };
    }

    private static int[] sorted(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private int[] sortedEntries() {
        long[] entries = new long[numbers.length / 2];
        for (int index = 0; index < entries.length; index++) {
            entries[index] = (long) numbers[2 * index] << 32 | numbers[2 * index + 1];
        }
        Arrays.sort(entries);
        int[] sorted = new int[numbers.length];
        for (int index = 0; index < entries.length; index++) {
            sorted[2 * index] = (int) (entries[index] >>> 32);
            sorted[2 * index + 1] = (int) entries[index];
        }
        return sorted;
    }

    /** Comparable, so that a hash map stays fast however many hashes are made to collide. */
    private record Key(String typeName, IntBuffer parts) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byName = typeName.compareTo(other.typeName);
            return byName != 0 ? byName : parts.compareTo(other.parts);
        }
    }
}
