/** Files of candidates on disk become submissions, or the named reason why one cannot be graded. */
@NullMarked
package assay.submission;

import org.jspecify.annotations.NullMarked;
