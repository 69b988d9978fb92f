package assay.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the program: what it takes, and what it does. */
interface Command {

    /** Name, parameters and options, as picocli describes them. */
    CommandSpec specification();

    /** Does it. */
    ExitCode run(ParseResult parsed) throws IOException, InterruptedException;
}
