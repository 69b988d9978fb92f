package assay.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands, in the order in which help lists them. */
enum CommandName {
    GRADE,
    SUITE,
    COHORT,
    MERGE,
    COMPARE,
    SIMILARITY,
    LIST,
    SHOW,
    REPORT,
    FORGET,
    START,
    NEW,
    VERIFY,
    DOCTOR,
    COMPLETION;

    /** The name as it is typed. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the command tells by its exit code how submissions did. */
    boolean grades() {
        return switch (this) {
            case GRADE, SUITE, COHORT, MERGE, VERIFY -> true;
            case COMPARE, SIMILARITY, LIST, SHOW, REPORT, FORGET, START, NEW, DOCTOR, COMPLETION -> false;
        };
    }

    /** Whether the command needs a worker as soon as it begins. */
    boolean runsPrograms() {
        return grades() && this != MERGE;
    }

    /** The command itself. */
    Command command(Services services, Terminal terminal) {
        return switch (this) {
            case GRADE -> new GradeCommand(services, terminal);
            case SUITE -> new SuiteCommand(services, terminal);
            case COHORT -> new CohortCommand(services, terminal);
            case MERGE -> new MergeCommand(terminal);
            case COMPARE -> new CompareCommand(terminal);
            case SIMILARITY -> new SimilarityCommand(services, terminal);
            case LIST -> new ListCommand(services, terminal);
            case SHOW -> new ShowCommand(services, terminal);
            case REPORT -> new ReportCommand(terminal);
            case FORGET -> new ForgetCommand(terminal);
            case START -> new StartCommand(services, terminal);
            case NEW -> new NewCommand(terminal);
            case VERIFY -> new VerifyCommand(services, terminal);
            case DOCTOR -> new DoctorCommand(services, terminal);
            case COMPLETION -> new CompletionCommand(services, terminal);
        };
    }

    static Optional<CommandName> typed(String label) {
        return Arrays.stream(values())
                .filter(name -> name.label().equals(label))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(CommandName::label).toList();
    }
}
