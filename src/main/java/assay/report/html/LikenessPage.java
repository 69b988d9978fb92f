package assay.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/**
 * A page that shows alike texts side by side. It has no script at all: what belongs together is linked.
 *
 * @param caution what likeness does not say
 * @param scope which pairs are shown
 * @param origin what made it, and when
 */
public record LikenessPage(
        String title, String caution, String scope, List<Challenge> challenges, List<String> notes, String origin) {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, LikenessPage.class.getClassLoader(), LikenessPage.class.getPackageName());

    public LikenessPage {
        challenges = List.copyOf(challenges);
        notes = List.copyOf(notes);
    }

    /**
     * A challenge, and what is alike in it.
     *
     * @param place its name in the page
     * @param remarks what is not in the pairs
     */
    public record Challenge(
            String place, String name, String summary, List<Alike> pairs, List<Together> groups, List<String> remarks) {
        public Challenge {
            pairs = List.copyOf(pairs);
            groups = List.copyOf(groups);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Two alike texts.
     *
     * @param place its name in the page
     * @param sides both texts; none where the page would be too large
     */
    public record Alike(
            String place, String first, String second, String average, String maximum, int passages, List<Side> sides) {
        public Alike {
            sides = List.copyOf(sides);
        }
    }

    /** One of the texts. */
    public record Side(String candidate, String file, List<Line> lines) {
        public Side {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a text.
     *
     * @param marks the passages that it is part of
     */
    public record Line(int number, String text, List<Mark> marks) {
        private static final int COLOURS = 6;

        public Line {
            marks = List.copyOf(marks);
        }

        /** How it looks: passages of one number look the same on both sides. */
        String styleClass() {
            return marks.isEmpty()
                    ? "line"
                    : "line like like%d".formatted((marks.getFirst().number() - 1) % COLOURS);
        }
    }

    /**
     * That a line is part of a passage.
     *
     * @param number the same on both sides
     * @param begins whether the passage begins there
     * @param place the name of the passage's beginning
     * @param other that of its beginning in the other text
     */
    public record Mark(int number, boolean begins, String place, String other) {}

    /** Candidates whose texts are alike among each other. */
    public record Together(List<String> members, String average) {
        public Together {
            members = List.copyOf(members);
        }
    }

    Assets assets() {
        return Assets.styleAlone("report.css", "likeness.css");
    }

    /** The document, which ends with a line break. */
    public String rendered() {
        StringOutput output = new StringOutput();
        TEMPLATES.render("likeness.jte", this, output);
        return output.toString();
    }
}
