package assay.protocol;

import java.util.List;

/** What a submission has to define, and how its cases use it. */
public sealed interface EntryPoint {

    /** A function that is called. */
    record Function(String name) implements EntryPoint {}

    /** A class that is constructed and whose methods are called. */
    record ClassDefinition(String name) implements EntryPoint {}

    /** A whole program that is run as {@code __main__}. */
    record Program() implements EntryPoint {}

    /** A module that lines of Python work with; {@code names} are what it must define. */
    record Module(List<String> names) implements EntryPoint {
        public Module {
            names = List.copyOf(names);
        }
    }
}
