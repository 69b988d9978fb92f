/** Whether challenges are good: their solutions get what they must get, and their cases catch what is wrong. */
@NullMarked
package assay.verification;

import org.jspecify.annotations.NullMarked;
