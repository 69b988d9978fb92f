package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

class DivisionTest {
    private static final Map<String, String> SECOND_TASK =
            Map.of("SLURM_ARRAY_TASK_ID", "2", "SLURM_ARRAY_TASK_COUNT", "3");

    private static ParseResult options(String... arguments) {
        return new CommandLine(OptionSpecs.addShard(CommandSpec.create())).parseArgs(arguments);
    }

    @Test
    void runIsWholeUnlessAShardIsAskedFor() throws IOException {
        assertThat(Division.of(options(), SECOND_TASK)).isEmpty();
    }

    @Test
    void shardThatIsLeftToTheVariablesIsTheirs() throws IOException {
        for (String choice : new String[] {"auto", "auto/3", "2/3"}) {
            Division division =
                    Division.of(options("--shard", choice), SECOND_TASK).orElseThrow();
            assertThat(division.part()).as(choice).isEqualTo(new ShardChoice.Part(2, 3));
            assertThat(division.output()).isEqualTo(Path.of("assay-results", "shard-2-of-3"));
        }
    }

    @Test
    void shardThatNoVariableNamesIsNotTheWholeRun() {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> Division.of(options("--shard", "auto"), Map.of()))
                .withMessageContaining("no variable says which shard this is");
    }
}
