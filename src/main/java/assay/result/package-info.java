/** Immutable records of what was graded: a case, a submission, a run. */
@NullMarked
package assay.result;

import org.jspecify.annotations.NullMarked;
