package assay.challenge.loading;

import assay.challenge.Challenge;
import assay.challenge.Checker;
import assay.challenge.Description;
import assay.challenge.Limits;
import assay.challenge.SourceRule;
import assay.challenge.TestCase;
import assay.challenge.loading.EntryDecoder.Entry;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a challenge of its definition. What is wrong with it is reported; then the result is good for nothing. */
final class ChallengeDecoder {
    private final Path folder;
    private final String folderName;
    private final Resources resources;
    private final TestsDecoder tests;

    ChallengeDecoder(Path folder, String folderName, Resources resources, TestsDecoder tests) {
        this.folder = folder;
        this.folderName = folderName;
        this.resources = resources;
        this.tests = tests;
    }

    /** Empty when there is no telling what the cases are cases of. */
    Optional<Challenge> decode(Element root, String hash) {
        return Members.of(root, Keys.CHALLENGE).flatMap(challenge -> decode(challenge, hash));
    }

    private Optional<Challenge> decode(Members challenge, String hash) {
        challenge.optional("$schema").ifPresent(Element::text);
        Optional<Entry> entry = challenge.required("entry").flatMap(EntryDecoder::decode);
        Description description = DescriptionDecoder.decode(
                challenge, entry.map(Entry::parameters).orElse(List.of()), folderName);
        Limits limits = challenge
                .optional("limits")
                .flatMap(element -> Members.of(element, Keys.LIMITS))
                .map(members -> LimitsDecoder.decode(members, resources))
                .orElse(Limits.DEFAULT);
        List<SourceRule> rules = challenge
                .optional("rules")
                .flatMap(element -> Members.of(element, Keys.RULES))
                .map(RulesDecoder::decode)
                .orElse(List.of());
        Isolation isolation = challenge
                .optional("isolation")
                .flatMap(element -> Texts.choice(element, Isolation.class))
                .orElse(Isolation.SUBMISSION);
        SettingDecoder settings = SettingDecoder.of(challenge, resources);
        GroupsDecoder groups = GroupsDecoder.of(challenge);
        Optional<Element> cases =
                resources.tests().isPresent() ? challenge.optional("cases") : challenge.required("cases");
        return entry.map(Entry::point).map(point -> {
            List<TestCase> decoded =
                    new ArrayList<>(cases.map(element -> cases(challenge, point, settings, groups, element))
                            .orElse(List.of()));
            decoded.addAll(
                    tests.decode(challenge, point, settings.standard(), description.file(), groups.names(), decoded));
            return new Challenge(
                    folder, hash, description, point, limits, rules, isolation, groups.with(decoded), decoded);
        });
    }

    private List<TestCase> cases(
            Members challenge, EntryPoint entry, SettingDecoder settings, GroupsDecoder groups, Element cases) {
        CheckerDecoder checkers = new CheckerDecoder(entry, resources);
        Checker standard = challenge.optional("checker").map(checkers::decode).orElseGet(checkers::standard);
        CaseForm form = CaseForm.of(entry, resources);
        return new CasesDecoder(form, settings, checkers, standard, groups.names()).decode(cases);
    }
}
