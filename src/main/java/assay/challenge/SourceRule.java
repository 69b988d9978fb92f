package assay.challenge;

/**
 * What the text of a submission must or must not use.
 *
 * @param name for a call a builtin's name or the path of what is in a module ({@code functools.reduce}), for an import a
 *     module's name, for a method its name, for syntax one of {@link Syntax}'s
 */
public record SourceRule(Demand demand, Subject subject, String name) {

    /** Which way a rule goes. */
    public enum Demand {
        FORBIDDEN,
        REQUIRED
    }

    /** What a rule is about. */
    public enum Subject {
        /** A function or class that is called, or handed to something that may call it. */
        CALL,
        /** A module, with all that is inside of it, however it is got hold of. */
        IMPORT,
        /** A method of any object but those of the submission's own classes. */
        METHOD,
        /** A form of the language. */
        SYNTAX
    }
}
