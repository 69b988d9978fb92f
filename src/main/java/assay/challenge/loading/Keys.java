package assay.challenge.loading;

import java.util.Arrays;
import java.util.List;

/** Every key of {@code challenge.json}. The published JSON Schema says the same; a test holds them together. */
final class Keys {
    static final Vocabulary CHALLENGE = Vocabulary.of("a challenge", """
        "$schema": "../challenge.schema.json"
        "id": "two-sum"
        "title": "Two Sum"
        "difficulty": "easy"
        "topics": ["arrays", "hash-map"]
        "companies": ["Amazon"]
        "file": "two_sum.py"
        "entry": {"kind": "function", "name": "two_sum"}
        "limits": {"cpu": {"millis": 2000}}
        "checker": {"kind": "unordered"}
        "rules": {"forbidCalls": ["reversed"]}
        "allow": ["threads", "files"]
        "isolation": "case"
        "groups": [{"name": "edge cases", "points": 40}]
        "cases": [{"args": [2], "expect": 4}]
        "tests": [{"name": "test_large*", "group": "large"}]
        """);

    static final Vocabulary FUNCTION = Vocabulary.of("a function as entry", """
        "kind": "function"
        "name": "two_sum"
        "parameters": ["nums", "target"]
        """);

    static final Vocabulary CLASS = Vocabulary.of("a class as entry", """
        "kind": "class"
        "name": "Trie"
        """);

    static final Vocabulary PROGRAM = Vocabulary.of("a program as entry", """
        "kind": "program"
        """);

    static final Vocabulary MODULE = Vocabulary.of("a module as entry", """
        "kind": "module"
        "names": ["encode", "decode"]
        """);

    static final Vocabulary LIMITS = Vocabulary.of("the limits", """
        "cpu": {"millis": 2000}
        "steps": {"reference": 20}
        "wallMillis": 10000
        "memoryMiB": 256
        "outputKiB": 64
        "allocatedMiB": 50
        """);

    static final Vocabulary CPU = Vocabulary.of("a CPU limit", """
        "millis": 2000
        "reference": 5
        "floorMillis": 500
        """);

    static final Vocabulary RULES = Vocabulary.of("the rules", """
        "forbidCalls": ["reversed", "itertools.permutations"]
        "forbidImports": ["itertools"]
        "forbidMethods": ["reverse"]
        "forbidSyntax": ["negative-step-slice"]
        "requireCalls": ["functools.reduce"]
        "requireImports": ["functools"]
        "requireMethods": ["append"]
        "requireSyntax": ["yield"]
        """);

    static final Vocabulary STEPS = Vocabulary.of("a step limit", """
        "count": 1000000
        "reference": 20
        """);

    static final Vocabulary GROUP = Vocabulary.of("a group", """
        "name": "edge cases"
        "visibility": "hidden"
        "points": 40
        "requires": ["samples"]
        "scoring": "all-or-nothing"
        """);

    private static final Vocabulary ANY_CASE = Vocabulary.of("a case", """
                "name": "empty list"
                "group": "edge cases"
                "weight": 2
                "checker": {"kind": "unordered"}
                "hint": "Look at the last item."
                "error": {"type": "ValueError"}
                "stdout": "hello\\n"
                "clock": "virtual"
                "elapsed": 1.5
                "maxItemsDrawn": 10
                "isLazy": true
                "filesBefore": {"log.txt": "INFO started\\n"}
                "files": {"out.txt": "hello\\n"}
                """);

    static final Vocabulary FUNCTION_CASE =
            Vocabulary.of("a case of a function", """
                "args": [[2, 7, 11, 15], 9]
                "kwargs": {"target": 9}
                "generate": {"size": 100000, "seed": 7}
                "take": 10
                "expect": [0, 1]
                "argsAfter": [[2, 7, 11, 15], 9]
                """).and(ANY_CASE);

    static final Vocabulary CLASS_CASE = Vocabulary.of("a case of a class", """
        "construct": [10]
        "calls": [["insert", "apple"], ["search", "apple"]]
        "take": 10
        "expect": [null, true]
        """).and(ANY_CASE);

    static final Vocabulary PROGRAM_CASE =
            Vocabulary.of("a case of a program", """
                "stdin": "5\\n"
                "argv": ["--verbose"]
                "exitStatus": 0
                """).and(ANY_CASE);

    static final Vocabulary MODULE_CASE =
            Vocabulary.of("a case of a module", """
                "run": ["pairs = encode('aab')", "decode(pairs)"]
                "take": 10
                "expect": "aab"
                """).and(ANY_CASE);

    static final Vocabulary GENERATE = Vocabulary.of("the input of a generator", """
        "size": 100000
        "seed": 7
        """);

    static final Vocabulary GENERATED_FILE = Vocabulary.of("a file whose lines are made as they are read", """
        "lines": ["INFO request {number}", "ERROR request {number}"]
        "count": 1000000
        """);

    static final Vocabulary CONSTRUCT = Vocabulary.of("a construction", """
        "args": [10]
        "kwargs": {"capacity": 10}
        """);

    static final Vocabulary CALL = Vocabulary.of("a method call", """
        "call": "insert"
        "args": ["apple"]
        "kwargs": {"weight": 2}
        """);

    static final Vocabulary TEST = Vocabulary.of("what is said of tests", """
        "name": "test_large*"
        "group": "large"
        "weight": 2
        "hint": "Look at the last item."
        """);

    static final Vocabulary ERROR = Vocabulary.of("an expected error", """
        "type": "ValueError"
        "message": "n must not be negative"
        """);

    static final Vocabulary CHECKER = Vocabulary.of("a checker", """
        "kind": "unordered"
        "level": "all"
        "unordered": true
        "relative": 1e-9
        "absolute": 0.001
        "listOrTuple": true
        "checker": {"kind": "unordered"}
        "caseSensitive": false
        "trailingSpace": true
        """);

    private Keys() {}

    /** Kinds of objects that stand in one another's place come together. */
    static List<List<Vocabulary>> families() {
        return List.of(
                List.of(FUNCTION, CLASS, PROGRAM, MODULE),
                List.of(FUNCTION_CASE, CLASS_CASE, PROGRAM_CASE, MODULE_CASE),
                Arrays.stream(CheckerKind.values()).map(CheckerKind::vocabulary).toList(),
                List.of(CHALLENGE),
                List.of(LIMITS),
                List.of(CPU),
                List.of(STEPS),
                List.of(RULES),
                List.of(GROUP),
                List.of(GENERATE, GENERATED_FILE),
                List.of(TEST),
                List.of(CONSTRUCT, CALL),
                List.of(ERROR));
    }
}
