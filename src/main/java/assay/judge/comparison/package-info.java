/** Whether an observed value agrees with the expected one, and where it does not: equality as Python has it, checkers. */
@NullMarked
package assay.judge.comparison;

import org.jspecify.annotations.NullMarked;
