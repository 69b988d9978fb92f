package assay.sandbox;

import assay.graalpy.GenuineBuiltins;
import org.graalvm.polyglot.Value;

/** The modules that submissions are executed in; {@code modules.py} from the host's side. */
final class Modules {
    private final Functions python;
    private final GenuineBuiltins builtins;

    Modules(Prelude prelude, GenuineBuiltins builtins) {
        python = prelude.first("modules");
        this.builtins = builtins;
    }

    /** The namespace of a new, empty module, whatever an earlier one did to the builtins. */
    Value fresh(Program program) {
        if (!builtins.areThere()) {
            python.call("restore_builtins");
        }
        return python.call("fresh", program.moduleName(), program.fileName(), program.text());
    }

    /** Holds what the module defines under a name, if anything, and says what that is. */
    Definition find(Value namespace, String name) {
        return switch (python.call("find", namespace, name).asString()) {
            case "class" -> Definition.CLASS;
            case "callable" -> Definition.CALLABLE;
            case "other" -> Definition.OTHER;
            default -> Definition.MISSING;
        };
    }

    /** The code of a program's text. */
    Value compile(Program program) {
        return python.call("compile", program.text(), program.fileName(), "exec", 0, true);
    }

    /** The execution of code in a namespace. */
    Value execution(Value code, Value namespace) {
        return python.call("execution", code, namespace);
    }

    /** The evaluation of an expression's code in a namespace. */
    Value evaluation(Value code, Value namespace) {
        return python.call("evaluation", code, namespace);
    }

    /** What a name stands for in a module. */
    enum Definition {
        MISSING,
        CLASS,
        CALLABLE,
        OTHER
    }
}
