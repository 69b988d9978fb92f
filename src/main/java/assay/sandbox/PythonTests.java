package assay.sandbox;

import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.Value;

/** The tests of one {@code tests.py}; {@code testing.py}, and what it works with, from the host's side. */
final class PythonTests {
    private static final String PYTEST = read("pytest.py");

    private final Functions assertions;
    private final Functions collecting;
    private final Functions python;
    private boolean prepared;

    PythonTests(Prelude prelude) {
        Functions libraries = prelude.load("libraries");
        assertions = prelude.load("assertions", libraries);
        collecting = prelude.load("collecting", libraries);
        python = prelude.load("testing", libraries, prelude.load("rewriting"), assertions, collecting);
    }

    /** Compiles the tests and loads what they rest on. Once, and before a submission was executed. */
    void prepare(String source) {
        if (!prepared) {
            python.call("prepare", source, PYTEST);
            prepared = true;
        }
    }

    /** Whether {@link #prepare} was called. */
    boolean isPrepared() {
        return prepared;
    }

    /** Has something stand in for the module under test; false where the standard library has one of that name. */
    boolean standIn(String module) {
        return collecting.call("stand_in", module).asBoolean();
    }

    /** Begins anew: the namespace in which the tests are to be executed, next to the file that they test. */
    Value fresh(String testedFile) {
        return python.call("fresh", testedFile);
    }

    /** The code of the tests. */
    Value code() {
        return python.call("code");
    }

    /**
     * The names of all tests that were executed.
     *
     * @param fault what keeps them from being used; empty where nothing does
     */
    record Collected(List<PythonValue> names, String fault) {}

    Collected collect() {
        List<PythonValue> parts = parts(collecting.call("names"));
        List<PythonValue> names = parts.get(0) instanceof ListValue(List<PythonValue> items) ? items : List.of();
        return new Collected(names, text(parts.get(1)));
    }

    /** Makes one test the next to run; false where there is none of that name. */
    boolean select(String name) {
        return python.call("select", name).asBoolean();
    }

    /** The next step on the way to the test's end, to be executed before another is asked for; null at the end. */
    Value nextStep() {
        return python.call("advance");
    }

    /** The next step that undoes what was set up, once the others have ended, however they did; null at the end. */
    Value nextEnd() {
        return python.call("unwind");
    }

    /** What the exception that is held means. */
    Raise raised() {
        return switch (assertions.call("raised").asString()) {
            case "failed" -> Raise.FAILED_ASSERTION;
            case "skipped" -> Raise.SKIP;
            default -> Raise.ERROR;
        };
    }

    /** The line of tests.py on the way to the exception that is held; 0 where there is none. */
    int line() {
        return assertions.call("line").asInt();
    }

    /** What a test that raised nothing came to. */
    Return returned() {
        return switch (assertions.call("returned").asString()) {
            case "changed" -> Return.TAMPERED;
            case "swallowed" -> Return.CAUGHT_ASSERTION;
            default -> Return.PASSED;
        };
    }

    /** What of the libraries the submission changed. */
    String change() {
        return assertions.call("change").asString();
    }

    /** What was noted of the assertion that failed, or of the skip. */
    Note note() {
        List<PythonValue> parts = parts(assertions.call("note"));
        return new Note(
                parts.get(0) instanceof IntegerValue(var line) ? line.intValue() : 0,
                text(parts.get(1)),
                parts.get(2).equals(new BooleanValue(true)),
                parts.get(3).equals(new BooleanValue(true)),
                text(parts.get(4)));
    }

    /** Holds a side of the assertion that failed. */
    void hold(Side side) {
        assertions.call(
                switch (side) {
                    case OBSERVED -> "hold_observed";
                    case EXPECTED -> "hold_expected";
                });
    }

    /** The making of a text of what is held, which may run the submission's code. */
    Value representation() {
        return assertions.call("representation");
    }

    /** The making of a text that names the sub-test; null outside of one. */
    Value subTest() {
        return assertions.call("sub_test_text");
    }

    /** Cuts the text that is held to a bound; what is no text becomes an empty one. */
    void shorten() {
        assertions.call("shorten");
    }

    enum Raise {
        FAILED_ASSERTION,
        SKIP,
        ERROR
    }

    enum Return {
        PASSED,
        CAUGHT_ASSERTION,
        TAMPERED
    }

    enum Side {
        OBSERVED,
        EXPECTED
    }

    /** What an assertion noted, its sides aside. */
    record Note(int line, String relation, boolean hasObserved, boolean hasExpected, String message) {}

    private static List<PythonValue> parts(Value written) {
        PythonValue value = new MarshalReader(written.asString()).read().orElseThrow();
        return value instanceof TupleValue(List<PythonValue> items) ? items : List.of();
    }

    private static String text(PythonValue value) {
        return value instanceof TextValue(String text) ? text : "";
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(PythonTests.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
