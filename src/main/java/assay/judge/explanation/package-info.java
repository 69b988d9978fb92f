/** What a candidate is told: sentences and excerpts, each of a bounded length, whatever a submission returned. */
@NullMarked
package assay.judge.explanation;

import org.jspecify.annotations.NullMarked;
