package assay.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import assay.report.ResultsEquality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Parts of a real run, joined, are the run in one piece, but for volatile members; so is the run gone through twice. */
@EnabledIfSystemProperty(named = "assay.cluster", matches = "true", disabledReason = "asked for by the profile cluster")
class ShardedRunsIT {
    @TempDir
    static Path scratch;

    private static String cohort() throws IOException {
        for (String candidate : List.of("anna", "bert", "carl")) {
            for (String challenge : List.of("two-sum", "palindrome")) {
                Path solutions = Path.of("challenges", challenge, "solutions");
                try (var files = Files.walk(solutions)) {
                    List<Path> all = files.filter(file -> file.toString().endsWith(".py")
                                    && !file.toString().contains("_limit_exceeded"))
                            .sorted()
                            .toList();
                    Path folder =
                            Files.createDirectories(scratch.resolve("cohort").resolve(candidate));
                    for (int sample = 0; sample < 2; sample++) {
                        Path solution = all.get((candidate.charAt(0) + sample) % all.size());
                        Files.copy(solution, folder.resolve(challenge.replace('-', '_') + "." + sample + ".py"));
                    }
                }
            }
        }
        return scratch.resolve("cohort").toString();
    }

    private static Path grade(String cohort, String name, String... options) throws Exception {
        Path output = scratch.resolve(name);
        String[] all = new String[options.length + 4];
        all[0] = "cohort";
        all[1] = cohort;
        all[2] = "--quiet";
        all[3] = "--output=" + output;
        System.arraycopy(options, 0, all, 4, options.length);
        Assay.Run run = Assay.run(scratch, all);
        assertThat(run.exitCode()).as(run.printed()).isLessThanOrEqualTo(1);
        return output;
    }

    @Test
    void mergedShardsEqualTheSingleRunAndCompareFindsNoChange() throws Exception {
        String cohort = cohort();
        Path single = grade(cohort, "single");
        Path first = grade(cohort, "first", "--shard=1/2", "--times=" + single);
        Path second = grade(cohort, "second", "--shard=2/2", "--times=" + single);
        Path merged = scratch.resolve("merged");
        Assay.Run merge = Assay.run(scratch, "merge", second.toString(), first.toString(), "--output=" + merged);
        assertThat(merge.exitCode()).as(merge.printed()).isLessThanOrEqualTo(1);
        assertThat(merge.printed()).contains("pass@2");
        for (String file : List.of("results.json", "full-results.json")) {
            assertThat(ResultsEquality.lasting(Files.readString(merged.resolve(file))))
                    .isEqualTo(ResultsEquality.lasting(Files.readString(single.resolve(file))));
        }
        Assay.Run compared = Assay.run(scratch, "compare", single.toString(), merged.toString());
        assertThat(compared.printed())
                .endsWith("\n0 of 12 results changed: 0 better, 0 worse, 0 otherwise, 0 new, 0 gone\n");
    }
}
