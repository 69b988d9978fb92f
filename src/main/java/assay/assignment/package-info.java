/** What a teacher asks for and decides: which challenges count how much, until when, and whose result is set by hand. */
@NullMarked
package assay.assignment;

import org.jspecify.annotations.NullMarked;
