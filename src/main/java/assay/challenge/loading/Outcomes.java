package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Expectation.ExpectedError;
import assay.challenge.Expectation.Result;
import assay.challenge.json.JsonNode.JsonObject;
import assay.value.PythonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what several kinds of cases expect in the same way. */
final class Outcomes {
    private static final long MOST_ITEMS = 1_000_000;

    private Outcomes() {}

    /** How many items of an iterator to draw. */
    static OptionalInt take(Members written) {
        return written.optional("take")
                .flatMap(element -> Numbers.whole(element, 1, MOST_ITEMS))
                .map(count -> OptionalInt.of(count.intValue()))
                .orElseGet(OptionalInt::empty);
    }

    /** One value, or that of the reference solution. */
    static Optional<Result> result(Members written, Checker checker, Resources resources) {
        return written.optional("expect").map(element -> {
            if (isReference(element)) {
                return reference(element, checker, resources);
            }
            PythonValue value = ValueDecoder.decode(element);
            CheckerFit.checkExpected(element, checker, value);
            return new Result.Value(value);
        });
    }

    static boolean isReference(Element element) {
        return element.node() instanceof JsonObject object
                && object.members().stream().anyMatch(member -> member.key().equals("$reference"));
    }

    static Result reference(Element element, Checker checker, Resources resources) {
        List<Element.Member> members = element.members().orElse(List.of());
        boolean alone = members.size() == 1
                && members.getFirst()
                        .value()
                        .like("{\"$reference\": true}")
                        .flag()
                        .orElse(true);
        if (!alone) {
            element.problem("\"$reference\" stands alone and is true", "Write {\"$reference\": true}.");
        }
        resources.requireReference(element);
        CheckerFit.checkReference(element, checker);
        return new Result.Reference();
    }

    static Optional<ExpectedError> error(Members written) {
        return written.optional("error").flatMap(Outcomes::error);
    }

    static Optional<ExpectedError> error(Element element) {
        return Members.of(element, Keys.ERROR)
                .map(error -> new ExpectedError(
                        error.required("type").flatMap(PythonNames::className).orElse("Exception"),
                        error.optional("message").flatMap(Element::text)));
    }

    static Optional<String> output(Members written) {
        return written.optional("stdout").flatMap(Element::text);
    }
}
