/** What keeps the results of a run: each is on disk before it counts, and from there a run goes on, or spares the next one work. */
@NullMarked
package assay.journal;

import org.jspecify.annotations.NullMarked;
