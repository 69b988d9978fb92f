/** From the verdicts of cases to points and the verdict of a submission, and which case may run when. */
@NullMarked
package assay.judge.scoring;

import org.jspecify.annotations.NullMarked;
