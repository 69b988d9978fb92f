/** Results of runs that are over, read back from their files. */
@NullMarked
package assay.archive;

import org.jspecify.annotations.NullMarked;
