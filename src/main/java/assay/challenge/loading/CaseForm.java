package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.challenge.TestCase;
import assay.protocol.EntryPoint;

/** How the cases of one kind of entry are written. */
sealed interface CaseForm permits FunctionForm, ClassForm, ProgramForm, ModuleForm {

    static CaseForm of(EntryPoint entry, Resources resources) {
        return switch (entry) {
            case EntryPoint.Function _ -> new FunctionForm(resources);
            case EntryPoint.ClassDefinition _ -> new ClassForm(resources);
            case EntryPoint.Program() -> new ProgramForm();
            case EntryPoint.Module _ -> new ModuleForm(resources);
        };
    }

    /** The keys of such a case. */
    Vocabulary vocabulary();

    /** The key of what the case's checker judges. */
    String judgedKey();

    /** What the case gives the submission. */
    TestCase.Input input(Members written);

    /** What it expects; {@code checker} judges the value. */
    Expectation expectation(Members written, Checker checker);
}
