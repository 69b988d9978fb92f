package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Group;
import assay.challenge.TestCase;
import assay.protocol.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the cases of one challenge. */
final class CasesDecoder {
    private static final long LARGEST_WEIGHT = 1_000_000;

    private final CaseForm form;
    private final SettingDecoder settings;
    private final CheckerDecoder checkers;
    private final Checker standard;
    private final Set<String> groups;
    private final Set<String> names = new HashSet<>();

    /** @param standard the checker of cases that name none */
    CasesDecoder(
            CaseForm form, SettingDecoder settings, CheckerDecoder checkers, Checker standard, Set<String> groups) {
        this.form = form;
        this.settings = settings;
        this.checkers = checkers;
        this.standard = standard;
        this.groups = groups;
    }

    List<TestCase> decode(Element cases) {
        Optional<List<Element>> elements = cases.items();
        if (elements.isPresent() && elements.get().isEmpty()) {
            cases.problem("there is no case", "Write it as in " + cases.example() + ".");
        }
        List<TestCase> decoded = new ArrayList<>();
        for (Element element : elements.orElse(List.of())) {
            Members.of(element, form.vocabulary())
                    .ifPresent(written -> decoded.add(decode(written, decoded.size() + 1)));
        }
        return decoded;
    }

    private TestCase decode(Members written, int number) {
        CaseRules.check(written, form.judgedKey());
        Checker checker = written.optional("checker").map(checkers::decode).orElse(standard);
        Setting setting = settings.decode(written);
        return new TestCase(
                number,
                name(written, number),
                group(written, groups),
                weight(written),
                form.input(written),
                setting,
                form.expectation(written, checker).by(ConductDecoder.decode(written, setting)),
                checker,
                written.optional("hint").flatMap(Element::text));
    }

    private String name(Members written, int number) {
        Optional<Element> element = written.optional("name");
        String name = element.flatMap(Texts::line).orElse("case " + number);
        if (!names.add(name)) {
            element.orElse(written.object())
                    .problem("another case is named \"" + name + "\" too", "Give this one another name.");
        }
        return name;
    }

    /** The share of the group's points. */
    static BigDecimal weight(Members written) {
        return written.optional("weight")
                .flatMap(element -> Numbers.decimal(element, 0, LARGEST_WEIGHT))
                .orElse(BigDecimal.ONE);
    }

    /** The name of one of these groups, or of that of all that name none. */
    static String group(Members written, Set<String> groups) {
        Optional<Element> element = written.optional("group");
        Optional<String> name = element.flatMap(Element::text);
        if (name.isPresent() && !groups.contains(name.get())) {
            Texts.reportUnknown(element.orElseThrow(), "group", name.get(), groups);
        }
        return name.orElse(Group.DEFAULT_NAME);
    }
}
