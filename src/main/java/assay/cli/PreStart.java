package assay.cli;

import java.util.List;

/** Is told that something is going to be graded before the command line is even read, so that workers can start early. */
public interface PreStart {

    /** The program was started with these arguments, which may still turn out to be wrong. */
    void expectGrading(List<String> arguments);
}
