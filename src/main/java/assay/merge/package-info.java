/** The parts of one run, joined to the whole. */
@NullMarked
package assay.merge;

import org.jspecify.annotations.NullMarked;
