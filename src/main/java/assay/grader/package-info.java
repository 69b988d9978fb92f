/** The main flow: load, run, judge, summarize. */
@NullMarked
package assay.grader;

import org.jspecify.annotations.NullMarked;
