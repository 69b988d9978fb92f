package assay.assignment;

import assay.assignment.Deadline.Step;
import assay.assignment.Deadline.TimeSource;
import assay.challenge.Problem;
import assay.challenge.json.JsonNode.JsonString;
import assay.challenge.loading.Element;
import assay.challenge.loading.Findings;
import assay.challenge.loading.Members;
import assay.challenge.loading.Numbers;
import assay.challenge.loading.Texts;
import assay.result.Points;
import assay.submission.SubmissionTimes;
import assay.submission.SubmissionTimesReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads until when submissions count. */
final class DeadlineDecoder {
    private static final List<String> DEPENDENT = List.of("submittedAt", "late", "extensions");

    private final Path file;
    private final Findings findings;

    DeadlineDecoder(Path file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Absent where there is none, or where it is wrong. */
    Optional<Deadline> decode(Members assignment) {
        Optional<Instant> at = assignment.optional("deadline").flatMap(Moments::moment);
        Optional<TimeSource> source = assignment.optional("submittedAt").flatMap(this::source);
        List<Step> steps =
                assignment.optional("late").map(DeadlineDecoder::steps).orElse(List.of());
        Candidates<Duration> extensions = assignment
                .optional("extensions")
                .map(element -> CandidatesDecoder.decode(element, Moments::duration))
                .orElse(Candidates.none());
        if (assignment.has("deadline")) {
            assignment.required("submittedAt");
        } else {
            DEPENDENT.forEach(key -> assignment
                    .optional(key)
                    .ifPresent(element -> element.problem(
                            "\"" + key + "\" goes with a \"deadline\" only", "Add a deadline, or remove it.")));
        }
        return at.flatMap(moment -> source.map(times -> new Deadline(moment, steps, extensions, times)));
    }

    private Optional<TimeSource> source(Element element) {
        if (element.node() instanceof JsonString) {
            return Texts.choice(element, Map.of("modified", new TimeSource.FileTime()));
        }
        return Members.of(element, AssignmentKeys.TIME_SOURCE)
                .flatMap(members -> members.required("table"))
                .flatMap(this::table);
    }

    /** @param element names a file, seen from where the assignment is */
    private Optional<TimeSource> table(Element element) {
        return element.text().flatMap(name -> {
            try {
                return Optional.of(new TimeSource.Table(times(file.resolveSibling(name))));
            } catch (InvalidPathException _) {
                element.problem("no file can have that name", "Write it as in " + element.example() + ".");
                return Optional.empty();
            }
        });
    }

    private SubmissionTimes times(Path table) {
        SubmissionTimes times = SubmissionTimesReader.read(table);
        times.problems()
                .forEach(problem -> findings.add(new Problem(
                        table,
                        problem.line(),
                        Math.min(1, problem.line()),
                        "",
                        problem.message(),
                        "Correct the table, or name another one.")));
        return times;
    }

    private static List<Step> steps(Element list) {
        List<Step> steps = new ArrayList<>();
        for (Element item : list.items().orElse(List.of())) {
            Optional<Members> members = Members.of(item, AssignmentKeys.LATE);
            Optional<Duration> within =
                    members.flatMap(each -> each.required("within")).flatMap(Moments::duration);
            Optional<Points> factor = members.flatMap(each -> each.required("factor"))
                    .flatMap(number -> Numbers.decimal(number, 0, 1))
                    .map(Points::of);
            if (within.isPresent() && factor.isPresent()) {
                Step step = new Step(within.get(), factor.get().amount());
                if (!steps.isEmpty() && step.within().compareTo(steps.getLast().within()) <= 0) {
                    item.problem("it ends before the step above it", "Write the steps in the order in which they end.");
                }
                steps.add(step);
            }
        }
        return steps;
    }
}
