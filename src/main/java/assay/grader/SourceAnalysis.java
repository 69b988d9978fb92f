package assay.grader;

import assay.challenge.Challenge;
import assay.judge.explanation.SourceText;
import assay.judge.rules.RuleFinding;
import assay.judge.rules.RuleJudge;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.supervisor.Program;
import assay.value.PythonValue.TextValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Holds the texts of submissions against the rules of their challenge. Their code is parsed, and not executed. */
final class SourceAnalysis {
    /** The parts of one program, in order. */
    private static final List<String> FILES = List.of("source_bindings.py", "source_names.py", "source_uses.py");

    private static final int MEMORY_MIB = 256;
    private static final Program PROGRAM = new Program(
            FILES.getLast(),
            FILES.stream().map(SourceAnalysis::read).collect(Collectors.joining("\n\n")),
            new EntryPoint.Function("source_uses"),
            Isolation.SUBMISSION,
            false,
            MEMORY_MIB);

    /** A text of two thousand lines takes a fraction of a second. */
    private static final CaseLimits LIMITS = new CaseLimits(10_000, 15_000, MEMORY_MIB, 64, CaseLimits.Reading.AUTHOR);

    private final AuthorPrograms authors;

    SourceAnalysis(AuthorPrograms authors) {
        this.authors = authors;
    }

    /** Whether a text that parses keeps the challenge's rules. */
    RuleFinding check(Challenge challenge, String text, SourceText source) throws InterruptedException {
        if (challenge.rules().isEmpty()) {
            return new RuleFinding.Kept();
        }
        CaseInput question = new CaseInput.Call(List.of(new TextValue(text)), Map.of(), OptionalInt.empty(), false);
        return RuleJudge.judge(
                challenge.rules(), authors.ask(PROGRAM, question, LIMITS).observation(), source);
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(SourceAnalysis.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
