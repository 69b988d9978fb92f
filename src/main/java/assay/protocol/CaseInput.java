package assay.protocol;

import assay.value.PythonValue;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What a case gives the submission; one kind for each kind of {@link EntryPoint}, and two that concern Python tests. */
public sealed interface CaseInput {

    /**
     * A call of the function.
     *
     * @param take how many items to draw at most when it returns an iterator; absent: it is not drawn
     * @param observeArguments whether the arguments are read again after the call
     */
    record Call(
            List<PythonValue> arguments, Map<String, PythonValue> keywords, OptionalInt take, boolean observeArguments)
            implements CaseInput {
        public Call {
            arguments = List.copyOf(arguments);
            keywords = Ordered.copyOf(keywords);
        }

        /** The same call with these positional arguments. */
        public Call withArguments(List<PythonValue> others) {
            return new Call(others, keywords, take, observeArguments);
        }
    }

    /** An object that is constructed, and the methods called on it, in order. */
    record Construction(
            List<PythonValue> arguments, Map<String, PythonValue> keywords, List<MethodCall> calls, OptionalInt take)
            implements CaseInput {
        public Construction {
            arguments = List.copyOf(arguments);
            keywords = Ordered.copyOf(keywords);
            calls = List.copyOf(calls);
        }
    }

    /** One method call of a {@link Construction}. */
    record MethodCall(String name, List<PythonValue> arguments, Map<String, PythonValue> keywords) {
        public MethodCall {
            arguments = List.copyOf(arguments);
            keywords = Ordered.copyOf(keywords);
        }
    }

    /** A run of the program; {@code arguments} are {@code sys.argv} after the program's name. */
    record ProgramRun(String standardInput, List<String> arguments) implements CaseInput {
        public ProgramRun {
            arguments = List.copyOf(arguments);
        }
    }

    /** Python lines executed in the module after it was loaded. */
    record Script(String source, OptionalInt take) implements CaseInput {}

    /**
     * One test of a {@code tests.py}, which is executed after the module was loaded and imports it.
     *
     * @param source the whole text, newlines as {@code \n}
     * @param name the test's, such as {@code test_empty}, {@code TestTrie.test_words} or {@code test_sum[2-3]}
     */
    record PythonTest(String source, String name) implements CaseInput {}

    /**
     * The search for the tests of the program, which is a {@code tests.py}; its value is the list of their names.
     *
     * @param module what it tests; something else stands in for that
     */
    record TestCollection(String module) implements CaseInput {}
}
