package assay.challenge;

import assay.protocol.CaseInput;
import assay.protocol.Setting;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One case of a challenge.
 *
 * @param number counted from 1 in the order of the file
 * @param name unique in the challenge; by default {@code case} and the number
 * @param group name of a group of the challenge; by default {@link Group#DEFAULT_NAME}
 * @param weight its share of the group's points, against the weights of the others; 1 by default
 * @param setting what the submission may use in it, and the clock it sees
 * @param checker how the value (of a program: its standard output) is compared; the challenge's own where the case
 *     names none
 */
public record TestCase(
        int number,
        String name,
        String group,
        BigDecimal weight,
        Input input,
        Setting setting,
        Expectation expectation,
        Checker checker,
        Optional<String> hint) {

    /** The same case with another expectation. */
    public TestCase expecting(Expectation other) {
        return new TestCase(number, name, group, weight, input, setting, other, checker, hint);
    }

    /** Where a case's input comes from. */
    public sealed interface Input {
        /** It stands in the file. */
        record Given(CaseInput input) implements Input {}

        /**
         * {@code generate(random, size)} of the challenge's {@code generator.py} makes the arguments.
         *
         * @param call the call to make, its arguments not yet filled in
         */
        record Generated(long size, long seed, CaseInput.Call call) implements Input {}
    }
}
