/** What a reader may see of a run, as text and as JSON; every other format is a package of its own below. Pure. */
@NullMarked
package assay.report;

import org.jspecify.annotations.NullMarked;
