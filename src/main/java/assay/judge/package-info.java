/**
 * What an observation means for a case: verdict, share of the points and an explanation. Pure. {@code comparison} says
 * whether values agree, {@code explanation} puts things into words, {@code scoring} adds up.
 */
@NullMarked
package assay.judge;

import org.jspecify.annotations.NullMarked;
