/** JUnit XML in the dialect that CI servers read. */
@NullMarked
package assay.report.junit;

import org.jspecify.annotations.NullMarked;
