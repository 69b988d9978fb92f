/** The child process's main: one request at a time. */
@NullMarked
package assay.worker;

import org.jspecify.annotations.NullMarked;
