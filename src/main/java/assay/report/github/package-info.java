/** Annotations beside the lines of a change on GitHub. */
@NullMarked
package assay.report.github;

import org.jspecify.annotations.NullMarked;
