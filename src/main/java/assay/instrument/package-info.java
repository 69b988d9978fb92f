/** What is seen of Python code while it runs: depth, steps, the last line. */
@NullMarked
package assay.instrument;

import org.jspecify.annotations.NullMarked;
