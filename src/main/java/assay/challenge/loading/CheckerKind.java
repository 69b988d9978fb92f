package assay.challenge.loading;

import java.util.LinkedHashMap;
import java.util.Map;

/** The base kinds of a checker, each with the keys that make sense with it. */
enum CheckerKind {
    EQUAL("equal", "unordered relative absolute listOrTuple"),
    EXACT("exact", "unordered relative absolute"),
    APPROXIMATE("approximate", "relative absolute unordered listOrTuple"),
    UNORDERED("unordered", "level relative absolute listOrTuple"),
    SET("set", "listOrTuple"),
    LIST_OR_TUPLE("listOrTuple", "unordered relative absolute"),
    ONE_OF("oneOf", "checker"),
    TOKENS("tokens", "caseSensitive"),
    LINES("lines", "caseSensitive trailingSpace"),
    REGEX("regex", ""),
    PYTHON("python", "");

    private final String word;
    private final String options;

    CheckerKind(String word, String options) {
        this.word = word;
        this.options = options;
    }

    /** By the word that stands for it in a challenge. */
    static Map<String, CheckerKind> byWord() {
        Map<String, CheckerKind> byWord = new LinkedHashMap<>();
        for (CheckerKind kind : values()) {
            byWord.put(kind.word, kind);
        }
        return byWord;
    }

    Vocabulary vocabulary() {
        return Keys.CHECKER.only("the checker \"" + word + "\"", "kind " + options);
    }

    /** Whether it compares texts, whatever they say, and nothing else. */
    boolean isForText() {
        return switch (this) {
            case TOKENS, LINES, REGEX -> true;
            case EQUAL, EXACT, APPROXIMATE, UNORDERED, SET, LIST_OR_TUPLE, ONE_OF, PYTHON -> false;
        };
    }

    /** Whether it looks into values, so that a program's output is nothing for it. */
    boolean isForValues() {
        return switch (this) {
            case APPROXIMATE, UNORDERED, SET, LIST_OR_TUPLE -> true;
            case EQUAL, EXACT, ONE_OF, TOKENS, LINES, REGEX, PYTHON -> false;
        };
    }
}
