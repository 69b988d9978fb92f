package assay.challenge.loading;

import java.util.List;

/** Checks that the expectations of a case go together. */
final class CaseRules {
    private static final List<String> EXPECTATIONS = List.of(
            "expect", "error", "stdout", "exitStatus", "argsAfter", "elapsed", "maxItemsDrawn", "isLazy", "files");

    /** What only code that returns has. */
    private static final List<String> AFTER_RETURNING = List.of("expect", "exitStatus", "argsAfter");

    private CaseRules() {}

    /** @param judgedKey the key of what the case's checker judges */
    static void check(Members written, String judgedKey) {
        if (EXPECTATIONS.stream().noneMatch(written::has)) {
            written.object()
                    .problem("the case judges nothing", "Add what it expects, as in " + example(judgedKey) + ".");
        }
        if (written.has("error")) {
            for (String key : AFTER_RETURNING) {
                written.optional(key)
                        .ifPresent(element -> element.problem(
                                "what raises an error has no \"" + key + "\"", "Remove it, or the \"error\"."));
            }
        }
        if (!written.has(judgedKey)) {
            written.optional("checker")
                    .ifPresent(element -> element.problem(
                            "there is no \"" + judgedKey + "\" that the checker could judge",
                            "Add " + example(judgedKey) + ", or remove the checker."));
        }
    }

    private static String example(String judgedKey) {
        return judgedKey.equals("stdout") ? "\"stdout\": \"hello\\n\"" : "\"expect\": [0, 1]";
    }
}
