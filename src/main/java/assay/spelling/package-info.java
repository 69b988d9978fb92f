/** What somebody may have meant to write. */
@NullMarked
package assay.spelling;

import org.jspecify.annotations.NullMarked;
