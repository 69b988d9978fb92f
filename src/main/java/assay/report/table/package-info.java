/** Tables that spreadsheets read. */
@NullMarked
package assay.report.table;

import org.jspecify.annotations.NullMarked;
