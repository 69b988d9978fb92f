package assay.challenge.loading;

import assay.protocol.FileContent;
import assay.protocol.Setting;
import assay.protocol.Setting.Allowance;
import assay.protocol.Setting.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what surrounds the cases of a challenge.
 *
 * @param allowed what the challenge allows all of them
 * @param files those of the challenge's folder
 */
record SettingDecoder(Set<Allowance> allowed, Map<String, FileContent> files) {

    static SettingDecoder of(Members challenge, Resources resources) {
        Set<Allowance> allowed = EnumSet.noneOf(Allowance.class);
        for (Element item : challenge.optional("allow").flatMap(Element::items).orElse(List.of())) {
            Texts.choice(item.like("\"threads\""), Allowance.class).ifPresent(allowance -> {
                if (!allowed.add(allowance)) {
                    item.problem("it is in the list twice", "Remove one of the two.");
                }
            });
        }
        if (!resources.given().isEmpty() && !allowed.contains(Allowance.FILES)) {
            challenge
                    .object()
                    .problem("the folder \"files\" is of no use", "Add \"allow\": [\"files\"], or remove the folder.");
        }
        return new SettingDecoder(allowed, resources.given());
    }

    /** The setting of what says nothing of its own. */
    Setting standard() {
        return new Setting(allowed, Clock.REAL, given());
    }

    private Map<String, FileContent> given() {
        return allowed.contains(Allowance.FILES) ? files : Map.of();
    }

    Setting decode(Members written) {
        return new Setting(allowed, clock(written), files(written));
    }

    private Map<String, FileContent> files(Members written) {
        Optional<Element> before = written.optional("filesBefore");
        if (before.isPresent() && !allowed.contains(Allowance.FILES)) {
            before.get().problem("no case can have files", "Add \"files\" to what the challenge allows.");
        }
        Map<String, FileContent> all = new LinkedHashMap<>(given());
        before.map(FilesDecoder::decode).ifPresent(all::putAll);
        return all;
    }

    private Clock clock(Members written) {
        Optional<Clock> stated = written.optional("clock").flatMap(element -> Texts.choice(element, Clock.class));
        Optional<Element> elapsed = written.optional("elapsed");
        if (elapsed.isPresent() && stated.equals(Optional.of(Clock.REAL))) {
            elapsed.get().problem("only virtual time can be expected to the second", "Remove the \"clock\".");
        }
        Clock clock = elapsed.isPresent() ? Clock.VIRTUAL : stated.orElse(Clock.REAL);
        if (clock == Clock.VIRTUAL && allowed.contains(Allowance.THREADS)) {
            elapsed.or(() -> written.optional("clock"))
                    .ifPresent(element -> element.problem(
                            "threads that run side by side have no virtual clock",
                            "Remove it, or \"threads\" from what the challenge allows."));
        }
        return clock;
    }
}
