/** What the operating system forbids a worker: put on by the worker itself, and by the thread that starts it. */
@NullMarked
package assay.confinement;

import org.jspecify.annotations.NullMarked;
