package assay.graalpy;

import com.oracle.graal.python.runtime.PythonContext;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the objects of a class have their fields, those without a way to them included: of GraalPy's objects no other
 * class can make a copy. Of a {@link Reference} only its queue, and what its own class adds, are fields here.
 *
 * <p>Fields are read and written by GraalPy's own means of reaching memory, and this is the one class that does so. JDK 25
 * has no other for final fields that is as fast; what is to take its place is known (JEP 471), and not there yet.
 */
@SuppressWarnings("removal")
final class ObjectLayout {
    /** Where a {@link Reference} has what it refers to. */
    static final long REFERENT = offset(field(Reference.class, "referent"));

    private final Class<?> type;
    private final long[] references;
    private final long[] longs;
    private final long[] ints;
    private final long[] shorts;
    private final long[] bytes;

    ObjectLayout(Class<?> type) {
        this.type = type;
        List<Field> fields = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Reference.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fields.add(field);
                }
            }
        }
        if (Reference.class.isAssignableFrom(type)) {
            fields.add(field(Reference.class, "queue"));
        }
        references = offsets(fields, List.of());
        longs = offsets(fields, List.of(long.class, double.class));
        ints = offsets(fields, List.of(int.class, float.class));
        shorts = offsets(fields, List.of(short.class, char.class));
        bytes = offsets(fields, List.of(byte.class, boolean.class));
    }

    /** Of fields of these types; with none of them, of those that hold references. */
    private static long[] offsets(List<Field> fields, List<Class<?>> primitives) {
        return fields.stream()
                .filter(field ->
                        primitives.isEmpty() ? !field.getType().isPrimitive() : primitives.contains(field.getType()))
                .mapToLong(ObjectLayout::offset)
                .toArray();
    }

    /** Where the class keeps what this field holds; of all classes but records and hidden ones. */
    static long offset(Field field) {
        return PythonContext.UNSAFE.objectFieldOffset(field);
    }

    /** A field of its own that the class is known to have. */
    static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException missing) {
            throw new IllegalStateException(type + " has no field " + name, missing);
        }
    }

    /** Where an array keeps its items, in their order. */
    static LongStream items(Object[] array) {
        long first = PythonContext.UNSAFE.arrayBaseOffset(array.getClass());
        long size = PythonContext.UNSAFE.arrayIndexScale(array.getClass());
        return LongStream.range(0, array.length).map(index -> first + index * size);
    }

    /** Gives the place of each reference that an object of this class holds; not of the one that does not keep it alive. */
    void forEachReference(LongConsumer place) {
        for (long reference : references) {
            place.accept(reference);
        }
    }

    /** What the place of an object or array refers to, or null. */
    static @Nullable Object read(Object owner, long place) {
        return PythonContext.UNSAFE.getObject(owner, place);
    }

    /** Has the place of an object or array refer to this. */
    static void write(Object owner, long place, @Nullable Object value) {
        PythonContext.UNSAFE.putObject(owner, place, value);
    }

    /** Another object with the same in every field. */
    Object copy(Object original) {
        try {
            Object copy = PythonContext.UNSAFE.allocateInstance(type);
            for (long place : references) {
                PythonContext.UNSAFE.putObject(copy, place, PythonContext.UNSAFE.getObject(original, place));
            }
            for (long place : longs) {
                PythonContext.UNSAFE.putLong(copy, place, PythonContext.UNSAFE.getLong(original, place));
            }
            for (long place : ints) {
                PythonContext.UNSAFE.putInt(copy, place, PythonContext.UNSAFE.getInt(original, place));
            }
            for (long place : shorts) {
                PythonContext.UNSAFE.putShort(copy, place, PythonContext.UNSAFE.getShort(original, place));
            }
            for (long place : bytes) {
                PythonContext.UNSAFE.putByte(copy, place, PythonContext.UNSAFE.getByte(original, place));
            }
            if (original instanceof Reference<?> reference) {
                PythonContext.UNSAFE.putObject(copy, REFERENT, reference.get());
            }
            return copy;
        } catch (InstantiationException abstractClass) {
            throw new IllegalStateException("there is an object of " + type, abstractClass);
        }
    }
}
