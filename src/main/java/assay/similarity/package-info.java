/** How alike submissions are, which JPlag finds out as a program of its own. */
@NullMarked
package assay.similarity;

import org.jspecify.annotations.NullMarked;
