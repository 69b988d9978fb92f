/** Documents of elements and attributes, whatever texts they have to hold. */
@NullMarked
package assay.report.xml;

import org.jspecify.annotations.NullMarked;
