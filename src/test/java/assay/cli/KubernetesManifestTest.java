package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The manifest in the documents is one that Kubernetes takes, and its command one that this program takes. */
class KubernetesManifestTest {
    private static final Path MANIFEST = Path.of("src/docs/kubernetes/grade-cohort.yaml");
    private static final Path SCHEMA = Path.of("src/test/resources/schemas/kubernetes-job.schema.json");

    @TempDir
    Path folder;

    private static JsonNode manifest() throws IOException {
        return YAMLMapper.shared().readTree(Files.readString(MANIFEST));
    }

    private static List<com.networknt.schema.Error> problemsOf(JsonNode manifest) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                .validate(manifest.toString(), InputFormat.JSON);
    }

    @Test
    void manifestFollowsItsSchema() throws IOException {
        assertThat(problemsOf(manifest())).isEmpty();
    }

    @Test
    void mistakeInTheManifestWouldBeSeen() throws IOException {
        ObjectNode misspelt = (ObjectNode) manifest();
        ((ObjectNode) misspelt.at("/spec")).put("completion", 20);
        ((ObjectNode) misspelt.at("/spec/template/spec")).put("restartPolicy", "Always");
        assertThat(problemsOf(misspelt)).hasSize(2);
    }

    @Test
    void everyVolumeThatIsMountedIsThere() throws IOException {
        List<String> mounted = new ArrayList<>();
        manifest()
                .at("/spec/template/spec/containers/0/volumeMounts")
                .forEach(mount -> mounted.add(mount.path("name").asString()));
        List<String> there = new ArrayList<>();
        manifest()
                .at("/spec/template/spec/volumes")
                .forEach(volume -> there.add(volume.path("name").asString()));
        assertThat(mounted).isEqualTo(there);
    }

    @Test
    void commandIsOneThatTheProgramTakesAndHasAsManyShardsAsTheJob() throws IOException {
        int completions = manifest().at("/spec/completions").asInt();
        List<String> command = new ArrayList<>();
        manifest().at("/spec/template/spec/containers/0/command").forEach(word -> command.add(word.asString()));
        assertThat(command).startsWith("assay", "cohort", "submissions").contains("auto/" + completions);
        Cli cli = new Cli(folder).challenge("two-sum").file("all/ada/two_sum.py", "ACCEPTED");
        // As in the pod whose turn is the first.
        List<String> arguments = new ArrayList<>(command.subList(1, command.size()));
        arguments.replaceAll(word -> switch (word) {
            case "submissions" -> cli.path("all").toString();
            default -> word.replace("auto/", "1/");
        });
        arguments.addAll(List.of("--output", cli.path("out").toString()));
        assertThat(cli.runHere(arguments.toArray(String[]::new)).exit()).isZero();
        assertThat(Files.readString(cli.path("out/results.json"))).contains("\"total\": " + completions);
    }
}
