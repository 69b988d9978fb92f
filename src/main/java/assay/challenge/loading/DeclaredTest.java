package assay.challenge.loading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a definition says of the tests of some name, in which {@code *} stands for anything. */
record DeclaredTest(Element element, String name, String group, BigDecimal weight, Optional<String> hint) {

    static Optional<DeclaredTest> decode(Element element, Set<String> groups) {
        return Members.of(element, Keys.TEST)
                .map(test -> new DeclaredTest(
                        element,
                        test.required("name").flatMap(Texts::line).orElse("*"),
                        CasesDecoder.group(test, groups),
                        CasesDecoder.weight(test),
                        test.optional("hint").flatMap(Element::text)));
    }

    /** Complains if it is about none of these tests. */
    void requireMatch(List<String> tests) {
        if (tests.stream().noneMatch(this::matches)) {
            Texts.reportUnknown(element, "test", name, tests);
        }
    }

    boolean matches(String test) {
        String pattern =
                Arrays.stream(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.matches(pattern, test);
    }
}
