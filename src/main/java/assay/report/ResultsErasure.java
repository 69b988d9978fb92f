package assay.report;

import assay.result.Points;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A results file without what it holds of one candidate, its summary that of the others. */
public final class ResultsErasure {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ObjectNode document;
    private final int gone;

    private ResultsErasure(ObjectNode document, int gone) {
        this.document = document;
        this.gone = gone;
    }

    /**
     * Who is to be forgotten.
     *
     * @param isName whether a text is the candidate's name
     * @param isNamed whether a text has the name in it
     * @param selection selections of a command line without the candidate's
     */
    public record Subject(Predicate<String> isName, Predicate<String> isNamed, UnaryOperator<String> selection) {}

    /**
     * Reads the file's text and leaves out the candidate.
     *
     * @throws MalformedResultsException where it holds no results
     */
    public static ResultsErasure of(String text, Subject subject) {
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode document
                    && document.get("submissions") instanceof ArrayNode submissions
                    && document.get("summary") instanceof ObjectNode summary) {
                int before = submissions.size();
                submissions.removeIf(
                        each -> subject.isName().test(each.path("candidate").asString("")));
                int gone = before - submissions.size();
                if (document.get("notes") instanceof ArrayNode notes) {
                    notes.removeIf(note -> subject.isNamed()
                            .test(note.path("subject").asString("") + ": "
                                    + note.path("text").asString("")));
                }
                if (document.get("options") instanceof ObjectNode options && options.has("select")) {
                    options.put(
                            "select",
                            subject.selection().apply(options.get("select").asString("")));
                }
                if (gone > 0) {
                    summarize(submissions, summary);
                }
                return new ResultsErasure(document, gone);
            }
        } catch (JacksonException malformed) {
            throw new MalformedResultsException("$", malformed.getOriginalMessage());
        }
        throw new MalformedResultsException("$", "submissions and a summary are expected");
    }

    /** How many results were the candidate's. */
    public int gone() {
        return gone;
    }

    public void write(Writer to) throws IOException {
        JsonOutput.write(to, document);
    }

    private static void summarize(ArrayNode submissions, ObjectNode summary) {
        summary.put("submissions", submissions.size());
        if (summary.get("verdicts") instanceof ObjectNode verdicts) {
            verdicts.propertyNames().stream()
                    .toList()
                    .forEach(verdict -> verdicts.put(
                            verdict,
                            submissions
                                    .valueStream()
                                    .filter(each ->
                                            each.path("verdict").asString("").equals(verdict))
                                    .count()));
        }
        points(submissions, summary, "points", "exactPoints");
        points(submissions, summary, "maxPoints", "exactMaxPoints");
        for (String time : new String[] {"cpuMillis", "wallMillis"}) {
            summary.put(
                    time,
                    submissions
                            .valueStream()
                            .mapToLong(each -> each.path(time).asLong(0))
                            .sum());
        }
        summary.put(
                "provisional",
                submissions
                        .valueStream()
                        .anyMatch(each -> each.path("provisional").asBoolean(false)));
    }

    private static void points(ArrayNode submissions, ObjectNode summary, String name, String exactName) {
        Points sum = submissions
                .valueStream()
                .map(each -> points(each, name, exactName))
                .reduce(Points.ZERO, Points::plus);
        summary.put(name, sum.rounded());
        if (summary.has(exactName) || !Points.of(sum.rounded()).equals(sum)) {
            summary.put(
                    exactName, sum.amount().getNumerator() + "/" + sum.amount().getDenominator());
        }
        if (Points.of(sum.rounded()).equals(sum)) {
            summary.remove(exactName);
        }
    }

    private static Points points(JsonNode submission, String name, String exactName) {
        String exact = submission.path(exactName).asString("");
        return exact.matches("[0-9]{1,400}/[1-9][0-9]{0,399}")
                ? new Points(BigFraction.parse(exact))
                : Points.of(submission.path(name).asDecimal(BigDecimal.ZERO));
    }
}
