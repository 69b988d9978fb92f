package assay.verification;

import assay.report.Style;
import assay.report.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A verification as a text to read, which grows with it: each challenge is written when all is known of it. */
public final class VerificationText {
    private static final String HEADING = "challenge";

    private final Writer to;
    private final boolean colour;
    private final int longestId;
    private boolean begun;

    /**
     * @param to stays open
     * @param colour whether it is shown on a terminal that has colours
     * @param ids those of the challenges that are to come, for the width of their column
     */
    public VerificationText(Writer to, boolean colour, List<String> ids) {
        this.to = to;
        this.colour = colour;
        this.longestId = Math.max(
                HEADING.length(), ids.stream().mapToInt(String::length).max().orElse(0));
    }

    /** Writes a challenge's line, and under it what does not hold and which mutants survive. */
    public void add(VerifiedChallenge challenge) throws IOException {
        begin();
        to.write(row(
                VisibleText.of(challenge.id()),
                Integer.toString(challenge.cases()),
                Long.toString(challenge.accepted()),
                Long.toString(challenge.wrong()),
                challenge.mutants().map(VerificationText::score).orElse("–")));
        to.write((challenge.holds() ? "yes" : paint(Style.RED, "NO")) + "\n");
        for (Fault fault : challenge.faults()) {
            to.write("    %s %s\n".formatted(VisibleText.of(fault.subject()), VisibleText.of(fault.message())));
        }
        for (Mutant mutant : challenge.mutants().map(MutationScore::survivors).orElse(List.of())) {
            to.write("    a mutant survives, line %d (%s): %s becomes %s\n"
                    .formatted(
                            mutant.line(),
                            mutant.kind(),
                            VisibleText.of(mutant.before()),
                            VisibleText.of(mutant.after())));
        }
        to.flush();
    }

    /** Writes what remains to be said when all challenges have been written. */
    public void end(Verification verification) throws IOException {
        begin();
        for (String unusable : verification.unusable()) {
            to.write(paint(Style.RED, "✗ " + VisibleText.of(unusable)) + " cannot be used\n");
        }
        to.write("\n" + paint(verification.holds() ? Style.GREEN : Style.RED, total(verification)) + "\n");
        to.flush();
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            to.write(paint(Style.FAINT, row(HEADING, "cases", "accepted", "wrong", "mutants") + "holds") + "\n");
        }
    }

    private String row(String id, String cases, String accepted, String wrong, String mutants) {
        return id
                + " ".repeat(Math.max(0, longestId - id.length()))
                + "  %5s  %8s  %5s  %10s  ".formatted(cases, accepted, wrong, mutants);
    }

    /** Those that are caught, of all that can be. */
    private static String score(MutationScore score) {
        return "%d of %d".formatted(score.killed(), score.all() - score.equivalent());
    }

    private static String total(Verification verification) {
        long holding = verification.challenges().stream()
                .filter(VerifiedChallenge::holds)
                .count();
        long faults = verification.challenges().stream()
                .mapToLong(challenge -> challenge.faults().size())
                .sum();
        int all = verification.challenges().size() + verification.unusable().size();
        return "%d of %d challenges hold%s · %d faults · %d s"
                .formatted(
                        holding,
                        all,
                        verification.untimed() ? " (limits of time aside)" : "",
                        faults,
                        verification.seconds());
    }

    private String paint(Style style, String text) {
        return colour ? style.on(text) : text;
    }
}
