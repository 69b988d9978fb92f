package assay.value;

import static org.assertj.core.api.Assertions.assertThat;

import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random values in which every leaf is a number of its own, so that it can be looked for in a text. */
class PythonTextAroundTest {
    private final Random random = new Random(11);
    private int leaves = 100_000;

    @Test
    void thePartIsAlwaysInTheTextAndTheTextIsNeverMuchLonger() {
        for (int round = 0; round < 3_000; round++) {
            PythonValue value = value(4);
            List<Place> way = new ArrayList<>();
            String leaf = PythonText.of(descend(value, way));
            int maximum = 30 + random.nextInt(60);
            PythonText.Shortened shown = PythonText.around(value, way, maximum);
            assertThat(shown.text()).as("%s by %s", PythonText.of(value), way).contains(leaf);
            assertThat(shown.text().length()).isLessThan(maximum + 25);
            assertThat(shown.truncated()).isEqualTo(!shown.text().equals(PythonText.of(value)));
        }
    }

    private PythonValue descend(PythonValue value, List<Place> way) {
        return switch (value) {
            case ListValue(List<PythonValue> items) when !items.isEmpty() -> descend(items, way);
            case TupleValue(List<PythonValue> items) when !items.isEmpty() -> descend(items, way);
            case SetValue(List<PythonValue> items)
            when !items.isEmpty() -> {
                PythonValue item = items.get(random.nextInt(items.size()));
                way.add(new Place.Item(item));
                yield item;
            }
            case DictionaryValue(List<DictionaryValue.Entry> entries)
            when !entries.isEmpty() -> {
                int index = random.nextInt(entries.size());
                way.add(new Place.Index(index));
                yield descend(entries.get(index).value(), way);
            }
            case SubclassValue instance -> descend(instance.base(), way);
            case PythonValue leaf -> leaf;
        };
    }

    private PythonValue descend(List<PythonValue> items, List<Place> way) {
        int index = random.nextInt(items.size());
        way.add(new Place.Index(index));
        return descend(items.get(index), way);
    }

    private PythonValue value(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 1 -> new ListValue(values(depth));
            case 2 -> new TupleValue(values(depth));
            case 3 -> new SetValue(values(1));
            case 4 ->
                new DictionaryValue(values(depth).stream()
                        .map(item -> new DictionaryValue.Entry(new TextValue("k" + leaves++), item))
                        .toList());
            case 5 -> new SubclassValue("Sub", new ListValue(values(depth)));
            default -> IntegerValue.of(leaves++);
        };
    }

    private List<PythonValue> values(int depth) {
        List<PythonValue> values = new ArrayList<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            values.add(value(depth - 1));
        }
        return values;
    }
}
