package assay.sandbox;

import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/** Calls of the submission's code, made ready to be executed; {@code calls.py} from the host's side. */
final class Calls {
    private final Functions python;

    /** Whether the case was given an iterator whose items are counted. */
    private boolean countsDraws;

    Calls(Prelude prelude) {
        python = prelude.first("calls");
    }

    /** Builds arguments: a list of a tuple, the positional ones, and a dictionary. */
    Value arguments(List<PythonValue> positional, Map<String, PythonValue> keywords) {
        List<DictionaryValue.Entry> named = keywords.entrySet().stream()
                .map(each -> new DictionaryValue.Entry(new TextValue(each.getKey()), each.getValue()))
                .toList();
        PythonValue both = new ListValue(
                List.of(new TupleValue(positional.stream().map(Calls::items).toList()), new DictionaryValue(named)));
        Value arguments = StackProgram.isNeededFor(both)
                ? python.call("assemble", marshalled(StackProgram.of(both)))
                : python.call("unpack", marshalled(both));
        for (int index = 0; index < positional.size(); index++) {
            if (positional.get(index) instanceof DrawnValue drawn) {
                if (!countsDraws) {
                    python.call("forget_draws");
                    countsDraws = true;
                }
                python.call("yield_items", arguments, index, !drawn.exhausted());
            }
        }
        return arguments;
    }

    /** What an iterator is made of. */
    private static PythonValue items(PythonValue argument) {
        return argument instanceof DrawnValue(String typeName, List<PythonValue> items, boolean exhausted)
                ? new ListValue(items)
                : argument;
    }

    /** Forgets what earlier cases drew, and draw of what they were given from now on. */
    void beginCase() {
        countsDraws = false;
    }

    /** How many items the submission has drawn from iterators that it was given. */
    long drawn() {
        return countsDraws ? python.call("drawn").asLong() : 0;
    }

    /** A call of what is held. */
    Value bind(Value arguments) {
        return python.call("bind", arguments);
    }

    /** Keeps what is held as the instance that {@link #attribute} reads from. */
    void keepInstance() {
        python.call("keep_instance");
    }

    /** The reading of an attribute, which may run the submission's code. */
    Value attribute(String name) {
        return python.call("attribute", name);
    }

    /** What has to be done to get at what is held. */
    Nature nature() {
        return switch (python.call("nature").asString()) {
            case "coroutine" -> Nature.COROUTINE;
            case "iterator" -> Nature.ITERATOR;
            case "asynchronous iterator" -> Nature.ASYNCHRONOUS_ITERATOR;
            default -> Nature.VALUE;
        };
    }

    /** The drawing of items, at most so many, from what is held. */
    Value draw(int take) {
        return python.call("draw", take);
    }

    /** Holds the list of the items that were drawn. */
    void holdDrawn() {
        python.call("hold_drawn");
    }

    private static String marshalled(PythonValue value) {
        MarshalWriter writer = new MarshalWriter();
        writer.value(value);
        return writer.latin1();
    }

    /** What a returned object asks for. */
    enum Nature {
        VALUE,
        ITERATOR,
        ASYNCHRONOUS_ITERATOR,
        COROUTINE
    }
}
