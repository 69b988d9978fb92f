/** Python in GraalPy and what confines it; the only user of org.graalvm. */
@NullMarked
package assay.sandbox;

import org.jspecify.annotations.NullMarked;
