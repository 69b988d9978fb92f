package assay.cli;

/** The parts of the program that do the work of the commands. */
public record Services(
        ChallengeSource challenges,
        SubmissionSource submissions,
        Grading grading,
        Examining examining,
        Verifying verifying,
        PreStart preStart) {}
