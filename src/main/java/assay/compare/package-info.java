/** What changed between two runs, and why. */
@NullMarked
package assay.compare;

import org.jspecify.annotations.NullMarked;
