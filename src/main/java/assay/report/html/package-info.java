/** The page a teacher opens: an overview that needs no script, and the details of failures for one that does. */
@NullMarked
package assay.report.html;

import org.jspecify.annotations.NullMarked;
