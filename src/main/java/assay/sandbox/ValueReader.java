package assay.sandbox;

import assay.protocol.CaseLimits.Reading;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import java.util.List;
import java.util.Optional;
import org.graalvm.polyglot.Value;

/** Reads the value that is held; {@code values.py} from the host's side. */
final class ValueReader {
    private final Functions python;

    ValueReader(Prelude prelude) {
        python = prelude.first("values");
    }

    PythonValue read(ReadingBudget budget) throws CaseEnded {
        Optional<PythonValue> plain = inOnePiece(budget.bounds());
        PythonValue value = plain.isPresent() ? plain.get() : inPieces(budget.bounds());
        budget.spend(value);
        return value;
    }

    private Optional<PythonValue> inOnePiece(Reading bounds) throws CaseEnded {
        Value written = python.call("whole", bounds.elements());
        if (written.isNull()) {
            return Optional.empty();
        }
        MarshalReader reader = new MarshalReader(checked(written));
        return reader.read().filter(_ -> !reader.sawBytes());
    }

    private PythonValue inPieces(Reading bounds) throws CaseEnded {
        MarshalReader reader = new MarshalReader(
                checked(python.call("pieces", bounds.depth(), bounds.elements(), bounds.textLength())));
        if (reader.read().orElseThrow() instanceof ListValue(List<PythonValue> tokens)) {
            return new TokenReader(tokens).value();
        }
        throw new IllegalStateException("a list of tokens is due");
    }

    private static String checked(Value written) throws CaseEnded {
        String text = written.asString();
        if (text.isEmpty()) {
            throw ReadingBudget.tooLarge();
        }
        return text;
    }
}
