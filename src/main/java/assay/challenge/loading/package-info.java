/** Reads challenges from disk, and collects everything that is wrong with one before it gives up on it. */
@NullMarked
package assay.challenge.loading;

import org.jspecify.annotations.NullMarked;
