/** Worker processes: their lives, their deadlines, and what they observed. */
@NullMarked
package assay.supervisor;

import org.jspecify.annotations.NullMarked;
