/** Folders of challenges on disk become validated challenges, or a list of what is wrong with them and where. */
@NullMarked
package assay.challenge;

import org.jspecify.annotations.NullMarked;
