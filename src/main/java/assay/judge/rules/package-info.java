/** What the text of a submission uses, held against the rules of its challenge. */
@NullMarked
package assay.judge.rules;

import org.jspecify.annotations.NullMarked;
