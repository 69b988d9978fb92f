/** What supervisor and worker say to each other: sealed records and the codec that puts them on a pipe. */
@NullMarked
package assay.protocol;

import org.jspecify.annotations.NullMarked;
