/** JSON texts as trees that know where each of their parts stands, so that every complaint can point at its place. */
@NullMarked
package assay.challenge.json;

import org.jspecify.annotations.NullMarked;
