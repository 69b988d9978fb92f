package assay.challenge.loading;

import assay.challenge.SourceRule;
import assay.challenge.SourceRule.Demand;
import assay.challenge.SourceRule.Subject;
import assay.challenge.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the text of a submission must and must not use. */
final class RulesDecoder {
    /** What can be called without an import in Python 3.12, exceptions aside. */
    private static final Set<String> BUILTINS = Set.of("""
        __import__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile \
        complex delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr \
        hash help hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct \
        open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super \
        tuple type vars zip\
        """.split(" "));

    private final List<SourceRule> rules = new ArrayList<>();

    private RulesDecoder() {}

    static List<SourceRule> decode(Members members) {
        RulesDecoder decoder = new RulesDecoder();
        decoder.decode(members, "forbid", Demand.FORBIDDEN);
        decoder.decode(members, "require", Demand.REQUIRED);
        return decoder.rules;
    }

    private void decode(Members members, String demandWord, Demand demand) {
        members.optional(demandWord + "Calls").ifPresent(names -> add(names, demand, Subject.CALL));
        members.optional(demandWord + "Imports").ifPresent(names -> add(names, demand, Subject.IMPORT));
        members.optional(demandWord + "Methods").ifPresent(names -> add(names, demand, Subject.METHOD));
        members.optional(demandWord + "Syntax").ifPresent(names -> add(names, demand, Subject.SYNTAX));
    }

    private void add(Element names, Demand demand, Subject subject) {
        Texts.distinct(names, element -> name(element, subject).filter(name -> isFree(element, demand, subject, name)))
                .forEach(name -> rules.add(new SourceRule(demand, subject, name)));
    }

    private static Optional<String> name(Element element, Subject subject) {
        return switch (subject) {
            case CALL -> PythonNames.path(element).filter(name -> isKnown(element, name));
            case IMPORT -> PythonNames.path(element);
            case METHOD -> PythonNames.name(element);
            case SYNTAX -> Texts.choice(element, Syntax.class).map(Syntax::key);
        };
    }

    /** A misspelled name would forbid nothing, and nobody would notice. */
    private static boolean isKnown(Element element, String name) {
        boolean known = name.contains(".") || BUILTINS.contains(name);
        if (!known) {
            Texts.reportUnknown(element, "builtin", name, BUILTINS);
        }
        return known;
    }

    private boolean isFree(Element element, Demand demand, Subject subject, String name) {
        boolean clash = rules.stream()
                .anyMatch(rule -> rule.demand() != demand
                        && rule.subject() == subject
                        && rule.name().equals(name));
        if (clash) {
            element.problem("\"" + name + "\" is forbidden as well", "Remove it from one of the two lists.");
        }
        return !clash;
    }
}
