/** Command-line arguments in, exit code out: the only user of picocli. */
@NullMarked
package assay.cli;

import org.jspecify.annotations.NullMarked;
