package assay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which part of a run the person wants: one that is named, or the one that the variables name which clusters and CI set.
 *
 * @param number counted from 1; absent where the variables say it
 * @param total absent where the variables say it
 */
record ShardChoice(OptionalInt number, OptionalInt total) {
    private static final Pattern FORM = Pattern.compile("(auto|[1-9][0-9]{0,5})(?:/([1-9][0-9]{0,5}))?");
    private static final String AUTO = "auto";

    /** A part that is known. */
    record Part(int number, int total) {}

    /** A part as one kind of engine names it. */
    private record Found(String engine, int number, OptionalInt total) {}

    /**
     * Reads {@code 3/20}, {@code auto} or {@code auto/20}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static ShardChoice parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || (!form.group(1).equals(AUTO) && form.group(2) == null)) {
            throw new IllegalArgumentException("'%s' is not NUMBER/TOTAL, auto or auto/TOTAL".formatted(text));
        }
        OptionalInt total = number(Optional.ofNullable(form.group(2)));
        OptionalInt number =
                form.group(1).equals(AUTO) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(form.group(1)));
        if (number.orElse(1) > total.orElse(Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("'%s' has the numbers 1 to %d".formatted(text, total.orElse(0)));
        }
        return new ShardChoice(number, total);
    }

    /** The part, looked up in these variables where it was left to them. */
    Part resolve(Map<String, String> environment) {
        if (number.isPresent()) {
            return new Part(number.getAsInt(), total.orElseThrow());
        }
        List<Found> found = new ArrayList<>();
        gitLab(environment).ifPresent(found::add);
        slurm(environment).ifPresent(found::add);
        kubernetes(environment).ifPresent(found::add);
        if (found.size() != 1) {
            throw CommandFailure.usage(
                    found.isEmpty()
                            ? "no variable says which shard this is: neither CI_NODE_INDEX, SLURM_ARRAY_TASK_ID nor"
                                    + " JOB_COMPLETION_INDEX is set"
                            : "two kinds of variables say which shard this is: those of %s and of %s"
                                    .formatted(
                                            found.get(0).engine(), found.get(1).engine()),
                    "Name it: --shard NUMBER/TOTAL");
        }
        return part(found.getFirst());
    }

    private Part part(Found found) {
        int whole = total.orElseGet(() -> found.total()
                .orElseThrow(() -> CommandFailure.usage(
                        "%s does not say how many shards there are".formatted(found.engine()),
                        "Say it: --shard auto/TOTAL")));
        if (found.total().orElse(whole) != whole || found.number() < 1 || found.number() > whole) {
            throw CommandFailure.usage(
                    "by the variables of %s this is shard %d of %s, which does not go with %d shards"
                            .formatted(
                                    found.engine(),
                                    found.number(),
                                    found.total().isPresent()
                                            ? String.valueOf(found.total().getAsInt())
                                            : "an unknown number",
                                    whole),
                    "Name it: --shard NUMBER/TOTAL");
        }
        return new Part(found.number(), whole);
    }

    private static Optional<Found> gitLab(Map<String, String> environment) {
        OptionalInt index = variable(environment, "CI_NODE_INDEX");
        return index.isPresent()
                ? Optional.of(new Found("GitLab", index.getAsInt(), variable(environment, "CI_NODE_TOTAL")))
                : Optional.empty();
    }

    /** An array may begin anywhere and go in steps: {@code --array=10-50:10} has five tasks. */
    private static Optional<Found> slurm(Map<String, String> environment) {
        OptionalInt task = variable(environment, "SLURM_ARRAY_TASK_ID");
        if (task.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt count = variable(environment, "SLURM_ARRAY_TASK_COUNT");
        int first = variable(environment, "SLURM_ARRAY_TASK_MIN").orElse(1);
        int step = Math.max(1, variable(environment, "SLURM_ARRAY_TASK_STEP").orElse(1));
        int last = variable(environment, "SLURM_ARRAY_TASK_MAX").orElse(first + (count.orElse(1) - 1) * step);
        boolean isEven = (task.getAsInt() - first) % step == 0 && (last - first) / step + 1 == count.orElse(1);
        if (count.isPresent() && !isEven) {
            throw CommandFailure.usage(
                    "the tasks of the Slurm array are not evenly numbered", "Name the shard: --shard NUMBER/TOTAL");
        }
        return Optional.of(new Found("Slurm", (task.getAsInt() - first) / step + 1, count));
    }

    private static Optional<Found> kubernetes(Map<String, String> environment) {
        OptionalInt index = variable(environment, "JOB_COMPLETION_INDEX");
        return index.isPresent()
                ? Optional.of(new Found("Kubernetes", index.getAsInt() + 1, OptionalInt.empty()))
                : Optional.empty();
    }

    private static OptionalInt variable(Map<String, String> environment, String name) {
        return number(Optional.ofNullable(environment.get(name)));
    }

    private static OptionalInt number(Optional<String> text) {
        return text.filter(each -> each.matches("[0-9]{1,9}"))
                .map(each -> OptionalInt.of(Integer.parseInt(each)))
                .orElseGet(OptionalInt::empty);
    }
}
