/** What autograders of learning platforms read, in JSON. */
@NullMarked
package assay.report.learning;

import org.jspecify.annotations.NullMarked;
