package assay.challenge;

import java.math.BigDecimal;
import java.util.List;

/**
 * Cases that share points, visibility and prerequisites.
 *
 * @param visibility public by default
 * @param points what the whole group is worth; by default a point for each of its cases
 * @param requires names of groups of which every case must be accepted before this group is run
 * @param scoring proportional by default
 */
public record Group(String name, Visibility visibility, BigDecimal points, List<String> requires, Scoring scoring) {
    public Group {
        requires = List.copyOf(requires);
    }

    /** The name of the group of cases that name none. */
    public static final String DEFAULT_NAME = "cases";

    /** Who may see the cases. */
    public enum Visibility {
        PUBLIC,
        /** Only group, number, verdict, points and times are shown. */
        HIDDEN
    }

    /** How the points of the cases make the points of the group. */
    public enum Scoring {
        /** Each case brings its share, by weight. */
        PROPORTIONAL,
        /** All points when every case is accepted, else none. */
        ALL_OR_NOTHING
    }
}
