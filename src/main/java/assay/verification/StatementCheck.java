package assay.verification;

import assay.challenge.Challenge;
import assay.grader.Workbench;
import assay.protocol.CaseInput;
import assay.protocol.EntryPoint;
import assay.protocol.FileContent;
import assay.protocol.Isolation;
import assay.protocol.Observation;
import assay.protocol.Setting;
import assay.supervisor.Program;
import assay.supervisor.WorkerSlot;
import assay.value.PythonValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Whether the examples of a statement are what the reference solution does. */
final class StatementCheck {
    private static final String RUNNER = PythonText.own("examples.py");

    private final Workbench workbench;
    private final Challenge challenge;
    private final Map<String, FileContent> files;
    private final List<Fault> faults = new ArrayList<>();

    StatementCheck(Workbench workbench, Challenge challenge) {
        this.workbench = workbench;
        this.challenge = challenge;
        this.files = new LinkedHashMap<>(challenge.cases().getFirst().setting().files());
    }

    List<Fault> check(WorkerSlot slot) throws IOException, InterruptedException {
        Optional<Path> reference = challenge.files().reference();
        if (reference.isEmpty() || !Files.isRegularFile(challenge.files().statement())) {
            return List.of();
        }
        List<Example> examples = Examples.of(PythonText.of(challenge.files().statement()));
        if (examples.isEmpty()) {
            fault("statement.md", "has no example that can be checked, at Python's prompt or under Input: and Output:");
            return faults;
        }
        String source = PythonText.of(reference.get());
        List<Example.Prompt> prompts = new ArrayList<>();
        for (Example example : examples) {
            switch (example) {
                case Example.Prompt prompt -> prompts.add(prompt);
                case Example.ProgramRun run -> run(run, source, slot);
                case Example.GivenFile file -> files.put(file.name(), stored(file.content()));
            }
        }
        if (!prompts.isEmpty()) {
            type(prompts, source);
        }
        return faults;
    }

    private Setting setting() {
        Setting first = challenge.cases().getFirst().setting();
        return new Setting(first.allowed(), first.clock(), files);
    }

    /** Files hold bytes, one in each character. */
    private static FileContent stored(String text) {
        return new FileContent.Stored(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    private void run(Example.ProgramRun example, String source, WorkerSlot slot) throws InterruptedException {
        CaseInput input = new CaseInput.ProgramRun(example.input(), List.of());
        String printed = workbench.printed(challenge, source, input, setting(), slot);
        if (!printed.stripTrailing()
                .lines()
                .map(String::stripTrailing)
                .toList()
                .equals(example.output()
                        .stripTrailing()
                        .lines()
                        .map(String::stripTrailing)
                        .toList())) {
            fault(place(example), "shows another output than the reference's: " + shortened(printed));
        }
    }

    private void type(List<Example.Prompt> prompts, String source) throws InterruptedException {
        Program program = new Program(
                challenge.description().file(),
                source + RUNNER,
                new EntryPoint.Function("case_examples"),
                Isolation.SUBMISSION,
                false,
                challenge.limits().memoryMiB());
        List<PythonValue> examples = new ArrayList<>();
        for (Example.Prompt prompt : prompts) {
            examples.add(new TupleValue(List.of(
                    IntegerValue.of(prompt.line()), new TextValue(prompt.source()), new TextValue(prompt.answer()))));
        }
        CaseInput call = new CaseInput.Call(List.of(new ListValue(examples)), Map.of(), OptionalInt.empty(), false);
        Observation observation = workbench.author(program, call, setting());
        if (!(observation instanceof Observation.Returned(ListValue(List<PythonValue> failed), var _))) {
            fault("statement.md", "its examples could not be run: " + observation);
            return;
        }
        for (PythonValue each : failed) {
            if (each instanceof TupleValue(List<PythonValue> parts)
                    && parts.getFirst() instanceof IntegerValue(var line)
                    && parts.getLast() instanceof TextValue(String found)) {
                fault("statement.md:" + line, "shows another answer than the reference's: " + shortened(found));
            }
        }
    }

    private static String place(Example example) {
        return "statement.md:" + example.line();
    }

    private static String shortened(String text) {
        String line = text.strip().replace("\n", "⏎");
        return line.isEmpty() ? "nothing" : line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }

    private void fault(String subject, String message) {
        faults.add(new Fault(Check.STATEMENT, subject, message));
    }
}
