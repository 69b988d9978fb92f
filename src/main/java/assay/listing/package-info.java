/**
 * Makes of a submission's text the listing that is run. GraalPy's own parser reads the text, apart from any interpreter:
 * what Python has for that, the module {@code ast}, is a hundred classes, which each interpreter would make anew.
 */
@NullMarked
package assay.listing;

import org.jspecify.annotations.NullMarked;
