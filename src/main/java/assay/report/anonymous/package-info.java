/** Runs in which nobody is named. */
@NullMarked
package assay.report.anonymous;

import org.jspecify.annotations.NullMarked;
