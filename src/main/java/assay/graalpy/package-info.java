/**
 * What is changed in GraalPy. The built-in functions that every interpreter begins with, which it works out anew for each
 * one, from annotations, are worked out for the first one of a worker, and repeated for the others; and a syntax error
 * whose place it gets wrong can be told.
 */
@NullMarked
package assay.graalpy;

import org.jspecify.annotations.NullMarked;
