package assay.graalpy;

import com.oracle.graal.python.runtime.PythonContext;

/**
 * The number that {@link System#identityHashCode} gives an object when it is first asked. Python's dictionaries and sets
 * find functions, types and weak references by it, so that a copy has to have that of its original. HotSpot keeps it in the
 * object's first word, where it is looked for before it is relied on.
 */
@SuppressWarnings("removal")
final class IdentityHash {
    private static final long HEADER = 0;
    private static final long BITS = Integer.MAX_VALUE;

    private static final int SHIFT = shift();

    private IdentityHash() {}

    /**
     * How far up it begins: found in an object that has just got one, and tried by giving it to another. 0 where this JVM
     * keeps it elsewhere.
     */
    private static int shift() {
        Object asked = new Object();
        Object given = new Object();
        long before = PythonContext.UNSAFE.getLong(asked, HEADER);
        long number = System.identityHashCode(asked);
        long changed = before ^ PythonContext.UNSAFE.getLong(asked, HEADER);
        int shift = Long.numberOfTrailingZeros(changed) - Long.numberOfTrailingZeros(number);
        if (shift > 0 && number << shift == changed) {
            PythonContext.UNSAFE.putLong(given, HEADER, PythonContext.UNSAFE.getLong(given, HEADER) | changed);
            if (System.identityHashCode(given) == number) {
                return shift;
            }
        }
        return 0;
    }

    /**
     * The number that an object was given, as {@link #give} wants it; 0 where nobody has asked it yet.
     *
     * @throws IllegalStateException where it is not known how to find it
     */
    static long of(Object object) {
        if (SHIFT == 0) {
            throw new IllegalStateException("this JVM keeps identity hashes in another place than is known");
        }
        return PythonContext.UNSAFE.getLong(object, HEADER) & (BITS << SHIFT);
    }

    /** Gives a new object, which nobody has asked yet, the number of another one. */
    static void give(Object object, long number) {
        PythonContext.UNSAFE.putLong(object, HEADER, PythonContext.UNSAFE.getLong(object, HEADER) | number);
    }
}
