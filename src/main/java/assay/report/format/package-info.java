/** All formats by their names, and how a run is divided where a document tells only a part of it. */
@NullMarked
package assay.report.format;

import org.jspecify.annotations.NullMarked;
