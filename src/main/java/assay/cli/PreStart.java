package assay.cli;

/** Is told that something is going to be graded before the command line is even read, so that workers can start early. */
public interface PreStart {

    /** The command that was typed runs programs; its arguments may still turn out to be wrong. */
    void expectGrading();
}
