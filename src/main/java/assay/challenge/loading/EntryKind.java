package assay.challenge.loading;

/** The kinds of entry point. */
enum EntryKind {
    FUNCTION,
    CLASS,
    PROGRAM,
    MODULE;

    /** The keys of such an entry. */
    Vocabulary vocabulary() {
        return switch (this) {
            case FUNCTION -> Keys.FUNCTION;
            case CLASS -> Keys.CLASS;
            case PROGRAM -> Keys.PROGRAM;
            case MODULE -> Keys.MODULE;
        };
    }
}
