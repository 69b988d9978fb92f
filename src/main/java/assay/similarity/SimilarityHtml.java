package assay.similarity;

import assay.report.VisibleText;
import assay.report.html.LikenessPage;
import assay.report.html.LikenessPage.Alike;
import assay.report.html.LikenessPage.Side;
import assay.report.html.LikenessPage.Together;
import assay.similarity.Likeness.Compared;
import assay.similarity.Likeness.NotCompared;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a person what is alike, with both texts of each pair side by side, in one page without any network. */
public final class SimilarityHtml {
    /** So many characters of texts a page shows; what is less alike is named alone. */
    private static final int MOST_TEXT = 4_000_000;

    private final SimilarityRun run;
    private int left;

    public SimilarityHtml(SimilarityRun run) {
        this(run, MOST_TEXT);
    }

    /** A page that shows texts with so many characters at most. */
    SimilarityHtml(SimilarityRun run, int mostText) {
        this.run = run;
        this.left = mostText;
    }

    /** Writes it all; the writer stays open. */
    public void write(Writer to) throws IOException {
        List<LikenessPage.Challenge> challenges = new ArrayList<>();
        for (Likeness likeness : run.challenges()) {
            challenges.add(challenge("c" + challenges.size(), likeness));
        }
        LikenessPage page = new LikenessPage(
                "Likeness",
                SimilarityRun.CAUTION,
                "Pairs that are %s alike or more, on average of both texts.".formatted(Percentage.of(run.threshold())),
                challenges,
                run.notes().stream()
                        .map(note -> "%s: %s".formatted(VisibleText.of(note.subject()), VisibleText.of(note.text())))
                        .toList(),
                "%s, %s".formatted(run.tool(), run.startedAt().truncatedTo(ChronoUnit.SECONDS)));
        to.write(page.rendered());
        to.flush();
    }

    private LikenessPage.Challenge challenge(String place, Likeness likeness) {
        String summary = VisibleText.of(SimilarityText.summary(likeness));
        return switch (likeness) {
            case NotCompared failed ->
                new LikenessPage.Challenge(place, name(failed), summary, List.of(), List.of(), List.of());
            case Compared compared ->
                new LikenessPage.Challenge(
                        place, name(compared), summary, pairs(place, compared), groups(compared), remarks(compared));
        };
    }

    private static String name(Likeness likeness) {
        return VisibleText.of("%s (%s)".formatted(likeness.title(), likeness.challenge()));
    }

    private List<Alike> pairs(String challenge, Compared compared) {
        List<Alike> pairs = new ArrayList<>();
        for (Pair pair : compared.pairs()) {
            String place = challenge + "p" + pairs.size();
            pairs.add(new Alike(
                    place,
                    VisibleText.of(pair.first().label()),
                    VisibleText.of(pair.second().label()),
                    Percentage.of(pair.average()),
                    Percentage.of(pair.maximum()),
                    pair.passages().size(),
                    sides(place, pair)));
        }
        return pairs;
    }

    /** None, once the page would become too large. */
    private List<Side> sides(String place, Pair pair) {
        int characters = pair.first().source().length() + pair.second().source().length();
        if (characters > left) {
            return List.of();
        }
        left -= characters;
        return List.of(
                side(pair.first(), pair.passages().stream().map(Passage::first).toList(), place + "a", place + "b"),
                side(
                        pair.second(),
                        pair.passages().stream().map(Passage::second).toList(),
                        place + "b",
                        place + "a"));
    }

    private static Side side(SubmittedText text, List<Passage.Lines> passages, String own, String other) {
        return new Side(
                VisibleText.of(text.label()),
                VisibleText.of(text.file()),
                MarkedText.lines(text.source(), passages, own, other));
    }

    private static List<Together> groups(Compared compared) {
        return compared.groups().stream()
                .map(group -> new Together(
                        group.members().stream()
                                .map(member -> VisibleText.of(member.label()))
                                .toList(),
                        Percentage.of(group.average())))
                .toList();
    }

    private static List<String> remarks(Compared compared) {
        Optional<String> omitted = compared.omitted() == 0
                ? Optional.empty()
                : Optional.of("%d pairs more are alike, less than these.".formatted(compared.omitted()));
        return Stream.concat(
                        omitted.stream(),
                        compared.unused().stream()
                                .map(unused -> "not compared: %s: %s"
                                        .formatted(
                                                VisibleText.of(
                                                        unused.submission().file()),
                                                unused.reason().words())))
                .toList();
    }
}
