/** Tries an installation out: what it needs, what confines its workers, and every attack that must be contained. */
@NullMarked
package assay.doctor;

import org.jspecify.annotations.NullMarked;
