package assay.supervisor;

import assay.protocol.EntryPoint;
import assay.protocol.Isolation;

/**
 * Python text and how it is used: a submission, or an author's generator, checker or reference solution.
 *
 * @param reorderable whether cases of it may be run with sets in another order
 * @param memoryMiB what its cases may use of the heap, above what an empty worker needs
 */
public record Program(
        String fileName, String source, EntryPoint entry, Isolation isolation, boolean reorderable, int memoryMiB) {}
