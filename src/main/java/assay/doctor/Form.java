package assay.doctor;

/** What kind of program an attack is; each is asked for the number after 1, 2 and 3. */
enum Form {
    FUNCTION("""
            "entry": {"kind": "function", "name": "solve", "parameters": ["n"]},
            "cases": [{"args": [1], "expect": 2}, {"args": [2], "expect": 3}, {"args": [3], "expect": 4}]
            """, """
            def solve(n):
                return n + 1
            """),
    CLASS("""
            "entry": {"kind": "class", "name": "Solve"},
            "cases": [{"calls": [["solve", 1]], "expect": [2]}, {"calls": [["solve", 2]], "expect": [3]},
                      {"calls": [["solve", 3]], "expect": [4]}]
            """, """
            class Solve:
                def solve(self, n):
                    return n + 1
            """),
    PROGRAM("""
            "entry": {"kind": "program"},
            "cases": [{"stdin": "1\\n", "stdout": "2\\n"}, {"stdin": "2\\n", "stdout": "3\\n"},
                      {"stdin": "3\\n", "stdout": "4\\n"}]
            """, """
            print(int(input()) + 1)
            """);

    private final String definition;
    private final String benign;

    Form(String definition, String benign) {
        this.definition = definition;
        this.benign = benign;
    }

    /** The entry point and the cases, as members of a {@code challenge.json}. */
    String definition() {
        return definition;
    }

    /** A submission that solves it and does nothing else. */
    String benign() {
        return benign;
    }

    /** The form that a header names, {@code class Solve} or {@code program}; a function where it names none. */
    static Form named(String entry) {
        return switch (entry) {
            case "" -> FUNCTION;
            case "class Solve" -> CLASS;
            case "program" -> PROGRAM;
            default -> throw new IllegalArgumentException("an attack is no " + entry);
        };
    }
}
