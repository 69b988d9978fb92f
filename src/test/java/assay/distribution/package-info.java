/** Tests of the finished program, started as its user starts it. */
@NullMarked
package assay.distribution;

import org.jspecify.annotations.NullMarked;
