/** Pages that can be sent to the candidates they are about. */
@NullMarked
package assay.report.feedback;

import org.jspecify.annotations.NullMarked;
