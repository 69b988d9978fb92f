package assay.judge;

import static assay.judge.Golden.assertExplanation;
import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.raise;

import assay.protocol.Observation;
import assay.protocol.Observation.LoadFault;
import assay.protocol.RaisedError;
import assay.protocol.RaisedError.Frame;
import org.junit.jupiter.api.Test;

/** What candidates are told when their file does not load. */
class LoadExplanationsTest {

    @Test
    void syntaxError() {
        assertExplanation(
                "syntax error",
                didNotLoad(
                        LoadFault.SYNTAX,
                        raise("SyntaxError: '(' was never closed", new Frame(2, 12, "")),
                        "def f():\n\treturn (1 +\t2\n"));
    }

    @Test
    void missingModule() {
        assertExplanation(
                "missing module",
                didNotLoad(
                        LoadFault.RAISED,
                        raise("ModuleNotFoundError(ImportError): No module named 'numpy'", new Frame(1, 0, "<module>")),
                        "import numpy\n"));
    }

    @Test
    void standardModuleOutOfReach() {
        assertExplanation(
                "standard module out of reach",
                didNotLoad(
                        LoadFault.RAISED,
                        raise(
                                "ModuleNotFoundError(ImportError): No module named '_sqlite3'",
                                new Frame(1, 0, "<module>")),
                        "import sqlite3\n"));
    }

    @Test
    void readingWhileLoading() {
        assertExplanation(
                "reading while loading",
                didNotLoad(
                                LoadFault.RAISED,
                                raise("EOFError: EOF when reading a line", new Frame(1, 0, "<module>")),
                                "n = int(input())\n")
                        .printedWhileLoading("Enter a number: "));
    }

    @Test
    void exitWhileLoading() {
        assertExplanation(
                "exit while loading",
                didNotLoad(LoadFault.EXITED, raise("SystemExit: 0", new Frame(1, 0, "<module>")), "exit()\n"));
    }

    @Test
    void functionOfAnotherName() {
        assertExplanation(
                "function of another name",
                didNotLoad(
                        LoadFault.ENTRY_POINT_MISSING,
                        raise("AttributeError"),
                        "LIMIT = 3\nclass Solution:\n    def two_sum(self): pass\n\ndef twoSum(nums): pass\n"));
    }

    private static RunBuilder didNotLoad(LoadFault fault, RaisedError error, String source) {
        return function("two_sum", "[[2, 7], 9]")
                .source(source)
                .expect("[0, 1]")
                .observed(new Observation.DidNotLoad(fault, error));
    }
}
