package assay.challenge.loading;

import assay.challenge.Challenge;
import assay.challenge.EquivalentMutant;
import assay.challenge.Problem;
import assay.challenge.TestCase;
import assay.challenge.VerificationNotes;
import assay.challenge.json.JsonPath;
import assay.challenge.json.JsonReader;
import assay.challenge.json.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what an author says to whoever verifies a challenge. */
public final class VerificationNotesLoader {
    static final Vocabulary NOTES = Vocabulary.of("the notes for verification", """
        "$schema": "../verification.schema.json"
        "equivalentMutants": [{"line": "while low < high:", "before": "low < high", "after": "low <= high", "reason": "…"}]
        "keptCases": [{"case": "empty list", "reason": "…"}]
        """);

    static final Vocabulary MUTANT = Vocabulary.of("an equivalent mutant", """
        "line": "while low < high:"
        "before": "low < high"
        "after": "low <= high"
        "reason": "The two are never equal here."
        """);

    static final Vocabulary KEPT = Vocabulary.of("a case that is kept", """
        "case": "empty list"
        "reason": "Candidates ask what becomes of it."
        """);

    private final Findings findings;
    private final Set<String> caseNames;
    private final List<EquivalentMutant> mutants = new ArrayList<>();
    private final Map<String, String> kept = new LinkedHashMap<>();

    private VerificationNotesLoader(Path file, Challenge challenge) {
        findings = new Findings(file);
        caseNames = challenge.cases().stream().map(TestCase::name).collect(Collectors.toSet());
    }

    /** The notes, as far as they can be read, and everything that is wrong with them. */
    public record Loaded(VerificationNotes notes, List<Problem> problems) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /** The notes in the challenge's folder; none where there is no such file. */
    public static Loaded load(Challenge challenge) throws IOException {
        Path file = challenge.files().verificationNotes();
        VerificationNotesLoader loader = new VerificationNotesLoader(file, challenge);
        try {
            loader.read(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return new Loaded(VerificationNotes.NONE, List.of());
        }
        return new Loaded(new VerificationNotes(loader.mutants, loader.kept), loader.findings.inOrder());
    }

    private void read(byte[] bytes) {
        DefinitionText text = DefinitionText.decode(bytes);
        if (text.fault().isPresent()) {
            findings.add(text.fault().get(), "expected UTF-8 text, found other bytes", "Save the file as UTF-8.");
            return;
        }
        try {
            Element document = new Element(
                    JsonReader.read(text.text()), JsonPath.root(), "{\"equivalentMutants\": […]}", findings);
            Members.of(document, NOTES).ifPresent(members -> {
                items(members, "equivalentMutants")
                        .forEach(each -> Members.of(each, MUTANT).ifPresent(this::addMutant));
                items(members, "keptCases")
                        .forEach(each -> Members.of(each, KEPT).ifPresent(this::addKept));
            });
        } catch (MalformedJsonException fault) {
            findings.add(fault.at(), fault.complaint(), fault.remedy());
        }
    }

    private static List<Element> items(Members members, String key) {
        return members.optional(key).flatMap(Element::items).orElse(List.of());
    }

    private void addMutant(Members members) {
        Optional<String> line = members.required("line").flatMap(Element::text);
        Optional<String> before = members.required("before").flatMap(Element::text);
        Optional<String> after = members.required("after").flatMap(Element::text);
        Optional<String> reason = members.required("reason").flatMap(Element::text);
        if (line.isPresent() && before.isPresent() && after.isPresent() && reason.isPresent()) {
            mutants.add(new EquivalentMutant(line.get().strip(), before.get(), after.get(), reason.get()));
        }
    }

    private void addKept(Members members) {
        Optional<String> name = members.required("case").flatMap(this::caseName);
        Optional<String> reason = members.required("reason").flatMap(Element::text);
        if (name.isPresent() && reason.isPresent()) {
            kept.put(name.get(), reason.get());
        }
    }

    private Optional<String> caseName(Element element) {
        Optional<String> name = element.text();
        if (name.isPresent() && !caseNames.contains(name.get())) {
            Texts.reportUnknown(element, "case", name.get(), caseNames);
            return Optional.empty();
        }
        return name;
    }
}
