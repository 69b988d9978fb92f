/**
 * The built-in functions that every interpreter begins with. GraalPy works them out anew for each one, from annotations;
 * here that is done for the first one of a worker, and repeated for the others.
 */
@NullMarked
package assay.builtins;

import org.jspecify.annotations.NullMarked;
