package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.challenge.Group;
import assay.challenge.Problem;
import assay.challenge.TestCase;
import assay.challenge.loading.TestCollector.Collected;
import assay.challenge.loading.TestCollector.TestFile;
import assay.protocol.CaseInput.PythonTest;
import assay.protocol.EntryPoint;
import assay.protocol.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Makes each test of a tests.py a case, with what the definition says of it. */
final class TestsDecoder {
    private static final Expectation THAT_IT_PASSES = new Expectation(
            Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());

    private final Optional<Path> file;
    private final String challengeHash;
    private final TestCollector collector;
    private final Findings findings;

    /** @param file absent where a challenge has no such tests */
    TestsDecoder(Optional<Path> file, String challengeHash, TestCollector collector, Findings findings) {
        this.file = file;
        this.challengeHash = challengeHash;
        this.collector = collector;
        this.findings = findings;
    }

    /**
     * The cases, numbered after others.
     *
     * @param setting what surrounds each of them
     * @param submissionFile what a submission's file is called
     * @param groups names of those that a test may be put in
     */
    List<TestCase> decode(
            Members challenge,
            EntryPoint entry,
            Setting setting,
            String submissionFile,
            Set<String> groups,
            List<TestCase> others) {
        if (file.isEmpty()) {
            challenge
                    .optional("tests")
                    .ifPresent(element -> element.problem(
                            "there is no tests.py", "Write one beside challenge.json, or remove this."));
            return List.of();
        }
        List<DeclaredTest> declared = challenge.optional("tests").flatMap(Element::items).orElse(List.of()).stream()
                .flatMap(element -> DeclaredTest.decode(element, groups).stream())
                .toList();
        if (entry instanceof EntryPoint.Program) {
            report(0, "a program cannot be imported by tests", "Choose another kind of entry, or remove tests.py.");
            return List.of();
        }
        Optional<String> source = source(file.get());
        return source.map(text -> cases(text, collected(file.get(), text, submissionFile), declared, setting, others))
                .orElse(List.of());
    }

    private Optional<String> source(Path tests) {
        try {
            DefinitionText text = DefinitionText.decode(Files.readAllBytes(tests));
            text.fault().ifPresent(at -> report(at.line(), "expected UTF-8 text", "Save the file as UTF-8."));
            return text.fault().isPresent()
                    ? Optional.empty()
                    : Optional.of(text.text().replace("\r\n", "\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> collected(Path tests, String source, String submissionFile) {
        String module = submissionFile.substring(0, submissionFile.length() - ".py".length());
        Path folder = Optional.ofNullable(tests.getParent()).orElseThrow();
        return switch (collector.collect(new TestFile(folder, challengeHash, source, module))) {
            case Collected.Unusable(int line, String reason) -> {
                report(line, "the tests cannot be used: " + reason, "Correct them, or remove the file.");
                yield List.of();
            }
            case Collected.Tests(List<String> names) -> names;
        };
    }

    private List<TestCase> cases(
            String source, List<String> names, List<DeclaredTest> declared, Setting setting, List<TestCase> others) {
        if (!names.isEmpty()) {
            declared.forEach(each -> each.requireMatch(names));
        }
        List<TestCase> cases = new ArrayList<>();
        for (String name : names) {
            if (others.stream().anyMatch(other -> other.name().equals(name))) {
                report(0, "a case of challenge.json is named \"" + name + "\" too", "Give one another name.");
            }
            Optional<DeclaredTest> rule =
                    declared.stream().filter(each -> each.matches(name)).findFirst();
            cases.add(new TestCase(
                    others.size() + cases.size() + 1,
                    name,
                    rule.map(DeclaredTest::group).orElse(Group.DEFAULT_NAME),
                    rule.map(DeclaredTest::weight).orElse(BigDecimal.ONE),
                    new TestCase.Input.Given(new PythonTest(source, name)),
                    setting,
                    THAT_IT_PASSES,
                    Checker.Comparison.EQUAL,
                    rule.flatMap(DeclaredTest::hint)));
        }
        return cases;
    }

    private void report(int line, String message, String remedy) {
        findings.add(new Problem(file.orElseThrow(), line, Math.min(line, 1), "", message, remedy));
    }
}
