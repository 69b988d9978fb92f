/** Worksheets of learning platforms, filled in. */
@NullMarked
package assay.report.gradebook;

import org.jspecify.annotations.NullMarked;
