package assay.value;

/** One step from a value to a part of it. */
public sealed interface Place {

    /**
     * By position: an item of a list or tuple, the value of a dictionary's entry, or a UTF-16 unit of a text.
     *
     * @param index counted from 0; beyond the last it means the end
     */
    record Index(int index) implements Place {}

    /** In a set: where this item stands, or would stand, when the set is shown sorted. */
    record Item(PythonValue item) implements Place {}
}
