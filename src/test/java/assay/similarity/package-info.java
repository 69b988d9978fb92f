/** Tests of the comparison, and programs that stand in for JPlag's own. */
@NullMarked
package assay.similarity;

import org.jspecify.annotations.NullMarked;
