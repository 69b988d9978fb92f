package assay.graalpy;

import com.oracle.graal.python.builtins.objects.PythonAbstractObject;
import com.oracle.graal.python.builtins.objects.type.TpSlots;
import com.oracle.graal.python.builtins.objects.type.TpSlots.TpSlotMeta;
import com.oracle.graal.python.builtins.objects.type.slots.TpSlot;
import com.oracle.truffle.api.object.Location;
import com.oracle.truffle.api.object.Property;
import com.oracle.truffle.api.object.Shape;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Objects, all that they lead to, and how they lead to each other, to be copied many times; see {@link Sharing} for what
 * is no part of it. Nobody may change them from then on. The graph is looked through once; a copy is a loop over its
 * objects, and one over the references between them.
 */
final class ObjectGraph {
    private static final int SHARED = -1;
    private static final int MADE_AGAIN = -2;

    private final Object[] objects;
    private final @Nullable ObjectLayout[] layouts;
    private final Slots[] slots;

    /** The references, one at each index: the object that has it, where it does, and the object that it leads to. */
    private final int[] owners;

    private final long[] places;
    private final int[] targets;

    /** The references to what is made again when it is asked for: the objects that have them, and where they do. */
    private final int[] emptyOwners;

    private final long[] emptyPlaces;

    /** The weak references that refer to nothing in a copy. */
    private final int[] emptied;

    /** The objects that were asked for their identity hash, and what that is. */
    private final int[] hashed;

    private final long[] hashes;

    /** A type's slots, and the numbers of the objects that are its own. */
    private record Slots(int number, TpSlots original, Map<TpSlotMeta, Integer> own) {}

    private ObjectGraph(Search search) {
        objects = search.objects.toArray();
        layouts = search.layouts.toArray(ObjectLayout[]::new);
        slots = search.slots.toArray(Slots[]::new);
        owners = search.owners.build().toArray();
        places = search.places.build().toArray();
        targets = search.targets.build().toArray();
        emptyOwners = search.emptyOwners.build().toArray();
        emptyPlaces = search.emptyPlaces.build().toArray();
        emptied = search.emptied.build().toArray();
        hashed = IntStream.range(1, objects.length)
                .filter(number -> IdentityHash.of(objects[number]) != 0)
                .toArray();
        hashes = IntStream.of(hashed)
                .mapToLong(number -> IdentityHash.of(objects[number]))
                .toArray();
    }

    /**
     * The graph of the objects, which are numbered in their order, from 1.
     *
     * @param stand what stands at number 0, of which there is never a copy
     * @throws IllegalStateException where they lead to something that is not known
     */
    static ObjectGraph of(Object stand, List<Object> roots) {
        Search search = new Search();
        search.add(stand);
        search.layouts.add(null);
        for (Object root : roots) {
            if (search.add(root) != search.objects.size() - 1) {
                throw new IllegalStateException("a root that is shared, or there twice: " + root);
            }
        }
        search.run();
        return new ObjectGraph(search);
    }

    /** All of them, but for what stands at number 0. */
    List<Object> objects() {
        return List.of(objects).subList(1, objects.length);
    }

    /** Copies of all objects, by their numbers: that of the one at 0 is what is given. */
    Object[] copy(Object stand) {
        Object[] copies = new Object[objects.length];
        copies[0] = stand;
        for (int number = 1; number < objects.length; number++) {
            ObjectLayout layout = layouts[number];
            copies[number] = layout == null ? other(objects[number]) : layout.copy(objects[number]);
        }
        for (Slots each : slots) {
            TpSlots.Builder builder = each.original().copy();
            each.own().forEach((meta, number) -> builder.set(meta, (TpSlot) copies[number]));
            copies[each.number()] = builder.build();
        }
        for (int index = 0; index < owners.length; index++) {
            ObjectLayout.write(copies[owners[index]], places[index], copies[targets[index]]);
        }
        for (int index = 0; index < emptyOwners.length; index++) {
            ObjectLayout.write(copies[emptyOwners[index]], emptyPlaces[index], null);
        }
        for (int reference : emptied) {
            ObjectLayout.write(copies[reference], ObjectLayout.REFERENT, null);
        }
        for (int index = 0; index < hashed.length; index++) {
            IdentityHash.give(copies[hashed[index]], hashes[index]);
        }
        return copies;
    }

    private static Object other(Object original) {
        return switch (original) {
            case Object[] array -> array.clone();
            case byte[] array -> array.clone();
            case int[] array -> array.clone();
            case long[] array -> array.clone();
            case boolean[] array -> array.clone();
            case double[] array -> array.clone();
            case char[] array -> array.clone();
            case ReferenceQueue<?> _ -> new ReferenceQueue<>();
            // A copy of its own, once those of its slots are there.
            case TpSlots shared -> shared;
            default -> throw new IllegalStateException("no copy of " + original.getClass());
        };
    }

    /** The looking through. */
    private static final class Search {
        private final Map<Class<?>, ObjectLayout> known = new HashMap<>();
        private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
        private final List<Object> objects = new ArrayList<>();
        private final List<@Nullable ObjectLayout> layouts = new ArrayList<>();
        private final List<Slots> slots = new ArrayList<>();
        private final IntStream.Builder owners = IntStream.builder();
        private final LongStream.Builder places = LongStream.builder();
        private final IntStream.Builder targets = IntStream.builder();
        private final IntStream.Builder emptyOwners = IntStream.builder();
        private final LongStream.Builder emptyPlaces = LongStream.builder();
        private final List<Integer> weak = new ArrayList<>();
        private final IntStream.Builder emptied = IntStream.builder();

        void run() {
            while (layouts.size() < objects.size()) {
                int number = layouts.size();
                Object object = objects.get(number);
                switch (object) {
                    case Object[] array -> {
                        layouts.add(null);
                        ObjectLayout.items(array).forEach(place -> follow(number, object, place));
                    }
                    case TpSlots own -> {
                        layouts.add(null);
                        add(number, own);
                    }
                    case ReferenceQueue<?> _ -> layouts.add(null);
                    case Object array when array.getClass().isArray() -> layouts.add(null);
                    case Object other -> {
                        if (other instanceof Map<?, ?> map) {
                            check(map);
                        }
                        ObjectLayout layout = known.computeIfAbsent(other.getClass(), ObjectLayout::new);
                        layouts.add(layout);
                        layout.forEachReference(place -> follow(number, object, place));
                        if (other instanceof Reference<?>) {
                            weak.add(number);
                        }
                    }
                }
            }
            // What nothing else leads to is garbage, and not copied: a copy's reference to it is an empty one.
            weak.forEach(this::followWeakly);
        }

        private void followWeakly(int number) {
            Object target = ((Reference<?>) objects.get(number)).get();
            if (target != null) {
                Integer known = numbers.get(target);
                if (known == null && Sharing.of(target) != Sharing.SHARED) {
                    emptied.add(number);
                } else if (known != null && known >= 0) {
                    link(number, ObjectLayout.REFERENT, known);
                }
            }
        }

        /** Java's own maps look for a key by what it is, and a copy is something else. */
        private void check(Map<?, ?> map) {
            map.forEach((key, _) -> {
                if (Sharing.of(key) != Sharing.SHARED) {
                    throw new IllegalStateException("a new interpreter has a map whose keys are of " + key.getClass());
                }
            });
        }

        /** Where an engine has one interpreter only, a shape may lead to objects of that. */
        private static void check(Shape shape) {
            Stream<Object> constants = shape.getPropertyList().stream()
                    .map(Property::getLocation)
                    .filter(Location::isConstant)
                    .map(Location::getConstantValue);
            if (Stream.concat(Stream.of(shape.getDynamicType()), constants)
                    .anyMatch(each -> each instanceof PythonAbstractObject && Sharing.of(each) != Sharing.SHARED)) {
                throw new IllegalStateException("a shape leads to an object of one interpreter: " + shape);
            }
        }

        private void follow(int owner, Object object, long place) {
            Object target = ObjectLayout.read(object, place);
            int number = target == null ? SHARED : add(target);
            if (number == MADE_AGAIN) {
                emptyOwners.add(owner);
                emptyPlaces.add(place);
            } else if (number != SHARED) {
                link(owner, place, number);
            }
        }

        private void link(int owner, long place, int target) {
            owners.add(owner);
            places.add(place);
            targets.add(target);
        }

        private void add(int number, TpSlots own) {
            Map<TpSlotMeta, Integer> numbered = new HashMap<>();
            for (TpSlotMeta meta : TpSlotMeta.VALUES) {
                TpSlot slot = meta.getValue(own);
                int of = slot == null ? SHARED : add(slot);
                if (of != SHARED) {
                    numbered.put(meta, of);
                }
            }
            slots.add(new Slots(number, own, numbered));
        }

        /** The number of an object, its next one where it is met for the first time; none of an object that is not copied. */
        int add(Object object) {
            return numbers.computeIfAbsent(object, this::number);
        }

        private int number(Object object) {
            // What stands for others is no part of the graph.
            Sharing sharing = objects.isEmpty() ? Sharing.COPIED : Sharing.of(object);
            return switch (sharing) {
                case SHARED -> {
                    if (object instanceof Shape shape) {
                        check(shape);
                    }
                    yield SHARED;
                }
                case MADE_AGAIN -> MADE_AGAIN;
                case COPIED, SLOTS -> {
                    objects.add(object);
                    yield objects.size() - 1;
                }
            };
        }
    }
}
