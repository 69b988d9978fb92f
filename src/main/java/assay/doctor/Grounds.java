package assay.doctor;

import assay.challenge.Challenge;
import assay.challenge.LoadedChallenge;
import assay.challenge.loading.ChallengeLoader;
import assay.result.Verdict;
import assay.submission.SubmissionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The folder in which attacks are tried: challenges, and the attacks as submissions to them. */
final class Grounds {
    private final Path folder;
    private final List<Challenge> challenges;

    private Grounds(Path folder, List<Challenge> challenges) {
        this.folder = folder;
        this.challenges = challenges;
    }

    /**
     * The limits of a challenge. An attack that must run into one of time is given little of it, and every other so much
     * that no slow machine makes it run into one.
     */
    private enum Limits {
        TIGHT("{\"cpu\": {\"millis\": 400}, \"wallMillis\": 2000, \"memoryMiB\": 128, \"outputKiB\": 64}"),
        GENEROUS("{\"cpu\": {\"millis\": 10000}, \"wallMillis\": 30000, \"memoryMiB\": 128, \"outputKiB\": 64}");

        private final String definition;

        Limits(String definition) {
            this.definition = definition;
        }

        String challenge(Form form) {
            return form.name().toLowerCase(Locale.ROOT) + "-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Lays them out in a folder that is empty. */
    static Grounds layOut(Path folder) throws IOException {
        List<Challenge> challenges = new ArrayList<>();
        for (Form form : Form.values()) {
            for (Limits limits : Limits.values()) {
                challenges.add(challenge(folder, form, limits));
            }
            Files.createDirectories(folder.resolve("submissions"));
            Files.writeString(folder.resolve("submissions").resolve(benignName(form)), form.benign());
        }
        return new Grounds(folder, challenges);
    }

    private static Challenge challenge(Path folder, Form form, Limits limits) throws IOException {
        String id = limits.challenge(form);
        Path challenge = Files.createDirectories(folder.resolve("challenges").resolve(id));
        Files.writeString(challenge.resolve("challenge.json"), """
                {"id": "%s", "title": "The number after it", "limits": %s,
                %s}
                """.formatted(id, limits.definition, form.definition()));
        return switch (ChallengeLoader.load(challenge)) {
            case LoadedChallenge.Usable(Challenge usable) -> usable;
            case LoadedChallenge unusable -> throw new IllegalStateException(unusable.toString());
        };
    }

    List<Challenge> challenges() {
        return challenges;
    }

    /** The attack as a submission, whose file is written. */
    SubmissionFile submission(Attack attack) throws IOException {
        Path file = folder.resolve("submissions").resolve(attack.name() + ".py");
        Files.writeString(file, attack.source());
        boolean timed = attack.verdicts().contains(Verdict.TIME_LIMIT_EXCEEDED);
        return submission(attack.name(), file, timed ? Limits.TIGHT : Limits.GENEROUS, attack.form());
    }

    /** A submission that solves what the attack did not. */
    SubmissionFile benign(Attack attack) {
        Path file = folder.resolve("submissions").resolve(benignName(attack.form()));
        return submission("after " + attack.name(), file, Limits.GENEROUS, attack.form());
    }

    private static SubmissionFile submission(String candidate, Path file, Limits limits, Form form) {
        return new SubmissionFile(candidate, limits.challenge(form), file, file.toString());
    }

    private static String benignName(Form form) {
        return "benign-" + form.name().toLowerCase(Locale.ROOT) + ".py";
    }
}
