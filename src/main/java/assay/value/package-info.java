/** Python values as the grader sees them: read with bounds, never live; parsed from literals and shown as literals. */
@NullMarked
package assay.value;

import org.jspecify.annotations.NullMarked;
