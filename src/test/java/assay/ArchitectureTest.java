package assay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.nio.file.Files;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the arrows between the packages, and what each of them keeps to itself. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("assay");

    private static void check(ArchRule rule) {
        // A package may still be empty of what a rule is about.
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void dataFlowsInOneDirection() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("value")
                .definedBy("assay.value..")
                .layer("protocol")
                .definedBy("assay.protocol..")
                .layer("challenge")
                .definedBy("assay.challenge..")
                .layer("submission")
                .definedBy("assay.submission..")
                .layer("assignment")
                .definedBy("assay.assignment..")
                .layer("supervisor")
                .definedBy("assay.supervisor..")
                .layer("worker")
                .definedBy("assay.worker..")
                .layer("instrument")
                .definedBy("assay.instrument..")
                .layer("listing")
                .definedBy("assay.listing..")
                .layer("graalpy")
                .definedBy("assay.graalpy..")
                .layer("sandbox")
                .definedBy("assay.sandbox..")
                .layer("judge")
                .definedBy("assay.judge..")
                .layer("result")
                .definedBy("assay.result..")
                .layer("report")
                .definedBy("assay.report..")
                .layer("grader")
                .definedBy("assay.grader..")
                .layer("doctor")
                .definedBy("assay.doctor..")
                .layer("verification")
                .definedBy("assay.verification..")
                .layer("journal")
                .definedBy("assay.journal..")
                .layer("archive")
                .definedBy("assay.archive..")
                .layer("merge")
                .definedBy("assay.merge..")
                .layer("compare")
                .definedBy("assay.compare..")
                .layer("similarity")
                .definedBy("assay.similarity..")
                .layer("cli")
                .definedBy("assay.cli..")
                .whereLayer("value")
                .mayNotAccessAnyLayer()
                .whereLayer("result")
                .mayNotAccessAnyLayer()
                .whereLayer("protocol")
                .mayOnlyAccessLayers("value")
                .whereLayer("challenge")
                .mayOnlyAccessLayers("protocol", "value")
                .whereLayer("submission")
                .mayOnlyAccessLayers("challenge", "protocol", "value")
                .whereLayer("assignment")
                .mayOnlyAccessLayers("challenge", "submission", "result")
                .whereLayer("supervisor")
                .mayOnlyAccessLayers("protocol", "value")
                .whereLayer("instrument")
                .mayNotAccessAnyLayer()
                .whereLayer("listing")
                .mayOnlyAccessLayers("instrument")
                .whereLayer("graalpy")
                .mayNotAccessAnyLayer()
                .whereLayer("sandbox")
                .mayOnlyAccessLayers("graalpy", "instrument", "listing", "protocol", "value")
                .whereLayer("worker")
                .mayOnlyAccessLayers("sandbox", "protocol", "value")
                .whereLayer("judge")
                .mayOnlyAccessLayers("challenge", "result", "protocol", "value")
                .whereLayer("report")
                .mayOnlyAccessLayers("result")
                .whereLayer("grader")
                .mayOnlyAccessLayers("challenge", "submission", "supervisor", "judge", "result", "protocol", "value")
                .whereLayer("doctor")
                .mayOnlyAccessLayers(
                        "challenge", "submission", "supervisor", "grader", "result", "report", "protocol", "value")
                .whereLayer("verification")
                .mayOnlyAccessLayers(
                        "challenge", "submission", "supervisor", "grader", "result", "report", "protocol", "value")
                .whereLayer("journal")
                .mayOnlyAccessLayers("grader", "submission", "report", "result")
                .whereLayer("archive")
                .mayOnlyAccessLayers("report", "result")
                .whereLayer("merge")
                .mayOnlyAccessLayers("result")
                .whereLayer("compare")
                .mayOnlyAccessLayers("report", "result")
                .whereLayer("similarity")
                .mayOnlyAccessLayers("report", "result")
                .whereLayer("cli")
                .mayOnlyAccessLayers(
                        "challenge",
                        "submission",
                        "assignment",
                        "supervisor",
                        "grader",
                        "doctor",
                        "verification",
                        "result",
                        "report",
                        "journal",
                        "archive",
                        "merge",
                        "compare",
                        "similarity",
                        "protocol",
                        "value"));
    }

    @Test
    void noPackagesDependOnEachOther() {
        check(slices().matching("assay.(**)").should().beFreeOfCycles());
    }

    @Test
    void valueDependsOnNothing() {
        check(noClasses()
                .that()
                .resideInAPackage("assay.value..")
                .should()
                .dependOnClassesThat(resideInAPackage("assay..").and(resideOutsideOfPackage("assay.value.."))));
    }

    @Test
    void onlyTheCommandLineKnowsPicocliAndTheProgressBar() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("assay.cli..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("picocli..", "me.tongfei..")));
    }

    @Test
    void onlyTheHtmlReportKnowsItsTemplatesAndCharts() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("assay.report.html..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "gg.jte..", "org.knowm..", "org.apache.batik..", "java.awt..", "javax.swing..")));
    }

    @Test
    void nothingIsLinkedToJPlag() {
        check(noClasses().should().dependOnClassesThat(resideInAPackage("de.jplag..")));
    }

    @Test
    void onlyTheSandboxAndWhatGraalCallsKnowGraal() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("assay.sandbox..", "assay.instrument..", "assay.graalpy..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.graalvm..", "com.oracle.truffle..")));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("assay.graalpy..", "assay.listing..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.oracle.graal..")));
        check(noClasses()
                .that()
                .resideInAPackage("assay.listing..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.oracle.graal..")
                        .and(resideOutsideOfPackage("com.oracle.graal.python.pegparser.."))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "sandbox", "instrument", "listing", "graalpy"})
    void whatRunsSubmissionsKnowsNoAnswers(String name) {
        check(noClasses()
                .that()
                .resideInAPackage("assay." + name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "assay.challenge..",
                        "assay.submission..",
                        "assay.judge..",
                        "assay.result..",
                        "assay.report..",
                        "assay.grader..",
                        "assay.supervisor..",
                        "assay.doctor..",
                        "assay.cli..")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"judge", "result", "report", "merge", "compare"})
    void whatJudgesAndTellsIsPure(String name) {
        String inside = "assay." + name + "..";
        check(noClasses()
                .that()
                .resideInAPackage(inside)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Files.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(File.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class));
        check(noClasses()
                .that()
                .resideInAPackage(inside)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime"));
    }

    @Test
    void judgeStartsNoThreads() {
        check(noClasses()
                .that()
                .resideInAPackage("assay.judge..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.concurrent.Executor.class));
    }

    @Test
    void onlyTheTwoMainsUseStandardStreamsAndExit() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("assay.cli..", "assay.worker..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in"));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.getPackage("assay").getSubpackagesInTree())
                .filteredOn(each -> !each.getClasses().isEmpty())
                .allMatch(ArchitectureTest::isNullMarked);
    }

    private static boolean isNullMarked(JavaPackage each) {
        return each.isAnnotatedWith(NullMarked.class);
    }

    @Test
    void namesSayWhatAClassIsAndNotThatItHelps() {
        check(classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)"));
    }
}
