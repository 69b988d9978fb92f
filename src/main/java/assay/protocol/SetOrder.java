package assay.protocol;

/** In what order a program finds the items of its sets, which Python does not define. */
public sealed interface SetOrder {

    /** As the interpreter has it. */
    record Natural() implements SetOrder {}

    /**
     * In another order, the same in every run, on part of the program's lines.
     *
     * @param backwards tells two such orders apart: of two items, each comes first in one of them
     * @param lastLine the last line of the program where it holds, counted from 1; the interpreter's order holds after it
     */
    record Rearranged(boolean backwards, int lastLine) implements SetOrder {}
}
