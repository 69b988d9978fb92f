package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.cli.ShardChoice.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardChoiceTest {
    private static Part resolve(String choice, Map<String, String> environment) {
        return ShardChoice.parse(choice).resolve(environment);
    }

    private static void assertRefused(String choice, Map<String, String> environment, String message) {
        assertThatThrownBy(() -> resolve(choice, environment)).hasMessage(message);
    }

    @Test
    void namedShardIsTakenWhateverVariablesAreSet() {
        assertThat(resolve("3/20", Map.of("CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "2")))
                .isEqualTo(new Part(3, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "0/20",
                "21/20",
                "3/0",
                "3/20/1",
                "-1/2",
                "a/2",
                "auto/",
                "auto/0",
                "Auto",
                "1/1000000000"
            })
    void whatNamesNoShardIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ShardChoice.parse(text));
    }

    @Test
    void gitLabCountsFromOne() {
        Map<String, String> job = Map.of("CI_NODE_INDEX", "5", "CI_NODE_TOTAL", "5");
        assertThat(resolve("auto", job)).isEqualTo(new Part(5, 5));
        assertThat(resolve("auto/5", job)).isEqualTo(new Part(5, 5));
        assertRefused(
                "auto/4", job, "by the variables of GitLab this is shard 5 of 5, which does not go with 4 shards");
    }

    @Test
    void kubernetesCountsFromZeroAndDoesNotSayHowMany() {
        Map<String, String> pod = Map.of("JOB_COMPLETION_INDEX", "0");
        assertThat(resolve("auto/20", pod)).isEqualTo(new Part(1, 20));
        assertThat(resolve("auto/20", Map.of("JOB_COMPLETION_INDEX", "19"))).isEqualTo(new Part(20, 20));
        assertRefused("auto", pod, "Kubernetes does not say how many shards there are");
        assertRefused(
                "auto/20",
                Map.of("JOB_COMPLETION_INDEX", "20"),
                "by the variables of Kubernetes this is shard 21 of an unknown number,"
                        + " which does not go with 20 shards");
    }

    private static Map<String, String> slurm(int task, int first, int last, int step, int count) {
        return Map.of(
                "SLURM_ARRAY_TASK_ID", String.valueOf(task),
                "SLURM_ARRAY_TASK_MIN", String.valueOf(first),
                "SLURM_ARRAY_TASK_MAX", String.valueOf(last),
                "SLURM_ARRAY_TASK_STEP", String.valueOf(step),
                "SLURM_ARRAY_TASK_COUNT", String.valueOf(count));
    }

    @Test
    void slurmArraysBeginAnywhereAndGoInSteps() {
        assertThat(resolve("auto", slurm(1, 1, 20, 1, 20))).isEqualTo(new Part(1, 20));
        assertThat(resolve("auto", slurm(0, 0, 19, 1, 20))).isEqualTo(new Part(1, 20));
        assertThat(resolve("auto", slurm(50, 10, 50, 10, 5))).isEqualTo(new Part(5, 5));
        assertThat(resolve("auto", slurm(30, 10, 55, 10, 5))).isEqualTo(new Part(3, 5));
    }

    @Test
    void slurmArrayThatIsUnevenlyNumberedIsRefused() {
        String message = "the tasks of the Slurm array are not evenly numbered";
        assertRefused("auto", slurm(7, 1, 7, 1, 3), message);
        assertRefused("auto", slurm(11, 10, 50, 10, 5), message);
    }

    @Test
    void withoutVariablesOrWithTwoKindsOfThemNothingIsGuessed() {
        assertRefused(
                "auto",
                Map.of("CI_NODE_INDEX", "two", "PATH", "/bin"),
                "no variable says which shard this is: neither CI_NODE_INDEX, SLURM_ARRAY_TASK_ID nor"
                        + " JOB_COMPLETION_INDEX is set");
        assertRefused(
                "auto/2",
                Map.of("CI_NODE_INDEX", "1", "CI_NODE_TOTAL", "2", "JOB_COMPLETION_INDEX", "1"),
                "two kinds of variables say which shard this is: those of GitLab and of Kubernetes");
    }
}
