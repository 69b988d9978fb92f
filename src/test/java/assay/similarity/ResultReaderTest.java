package assay.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.similarity.JPlagResult.Cluster;
import assay.similarity.JPlagResult.Comparison;
import assay.similarity.Passage.Lines;
import assay.similarity.ResultArchive.Bounds;
import assay.similarity.Unused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultReaderTest {
    private static final String COMPARISON = "s0001-s0000.json";

    @TempDir
    Path folder;

    private JPlagResult read(Archives archive) throws IOException, MalformedResultException {
        return ResultReader.read(archive.write(folder), 4, 10, Bounds.DEFAULT);
    }

    private void assertRefused(Archives archive, String reason) {
        assertThatThrownBy(() -> read(archive))
                .isInstanceOf(MalformedResultException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void resultUpToVersion6IsRead() throws IOException, MalformedResultException {
        JPlagResult result = read(Archives.upTo6());
        assertThat(result.version()).isEqualTo("6.0.0");
        assertThat(result.compared()).containsExactlyInAnyOrder(0, 1);
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.comparisons())
                .containsExactly(
                        new Comparison(1, 0, 0.9, 1.0, List.of(new Passage(new Lines(2, 9), new Lines(1, 8), 23))));
        assertThat(result.clusters()).containsExactly(new Cluster(List.of(0, 1), 0.9));
    }

    @Test
    void positionsOfVersion5AreRead() throws IOException, MalformedResultException {
        Archives archive = Archives.upTo6().with(COMPARISON, """
            {"id1": "s0001", "id2": "s0000", "similarities": {"AVG": 0.9, "MAX": 1.0},
             "matches": [{"file1": "s0001/submission.py", "file2": "s0000/submission.py",
               "start1": 2, "start1_col": 1, "startToken1": 0, "end1": 16, "end1_col": 20, "endToken1": 22,
               "start2": 3, "start2_col": 1, "startToken2": 0, "end2": 17, "endToken2": 20, "end2_col": 22,
               "tokens": 23}]}
            """);
        assertThat(read(archive).comparisons().getFirst().passages())
                .containsExactly(new Passage(new Lines(2, 16), new Lines(3, 17), 23));
    }

    @Test
    void resultSinceVersion61IsRead() throws IOException, MalformedResultException {
        JPlagResult result = read(Archives.since61());
        assertThat(result.version()).isEqualTo("6.3.0");
        assertThat(result.compared()).containsExactlyInAnyOrder(0, 1);
        assertThat(result.comparisons())
                .containsExactly(
                        new Comparison(0, 1, 0.9, 1.0, List.of(new Passage(new Lines(1, 8), new Lines(2, 9), 23))));
        assertThat(result.clusters()).containsExactly(new Cluster(List.of(0, 1), 0.9));
        assertThat(result.failed()).isEqualTo(Map.of(2, Reason.NOT_PARSED, 3, Reason.TOO_SHORT));
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("result.zip"), "PK and no more");
        assertThatThrownBy(() -> ResultReader.read(file, 2, 10, Bounds.DEFAULT))
                .isInstanceOf(MalformedResultException.class)
                .hasMessageContaining("no archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jplag_version", "submission_id_to_display_name", "total_comparisons"})
    void missingMembersAreNamed(String name) {
        assertRefused(Archives.upTo6().replacing("overview.json", name, "other"), "it has no '" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"runInformation.json", "submissionMappings.json", "cluster.json"})
    void missingFilesAreNamed(String name) {
        assertRefused(Archives.since61().without(name), name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"AVG\": 0.9  | \"AVG\": 1.5        | not between 0 and 1",
                "\"AVG\": 0.9  | \"AVG\": -1         | not between 0 and 1",
                "\"AVG\": 0.9  | \"AVG\": \"much\"   | not between 0 and 1",
                "\"AVG\": 0.9  | \"AVG\": 1e999      | not between 0 and 1",
                "\"line\": 9   | \"line\": 1         | ends before it begins",
                "\"line\": 9   | \"line\": -9        | no number that can be",
                "\"line\": 9   | \"line\": 99999999999 | no number that can be",
                "\"line\": 9   | \"line\": [9]       | no number that can be",
                "\"s0001\"     | \"s0004\"           | a submission that was not there",
                "\"s0001\"     | \"../../etc/passwd\" | a submission that was not there",
                "\"s0001\"     | \"s99999999999\"    | a submission that was not there",
                "\"s0001\"     | \"s0000\"           | compares a submission with itself",
                "\"matches\": [| \"matches\": [7,    | an object is missing",
                "\"matches\": [| \"matches\": [[],   | an object is missing",
                "\"id2\"       | \"id3\"             | it has no 'id2'",
                "\"id1\":      | \"id1\" =           | no JSON"
            })
    void comparisonThatCannotBeIsRefused(String text, String other, String reason) {
        assertRefused(Archives.upTo6().replacing(COMPARISON, text, other), reason);
    }

    @Test
    void pathsInNamesAndFilesLeadNowhere() throws IOException, MalformedResultException {
        Archives archive = Archives.upTo6()
                .with("../../evil.json", "{\"id1\": \"s0000\"}")
                .with("/etc/cron.d/evil.json", "{\"id1\": \"s0000\"}")
                .replacing(COMPARISON, "s0001/submission.py", "../../../etc/passwd");
        assertThat(read(archive).comparisons()).hasSize(1);
        assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("result.zip"));
    }

    @Test
    void archiveThatUnpacksToMuchMoreIsRefused() throws IOException {
        Path file = Archives.upTo6().with("bomb.json", " ".repeat(1 << 20)).write(folder);
        assertThat(Files.size(file)).isLessThan(1 << 13);
        Bounds entry = new Bounds(1 << 20, 100, 1 << 16, 1 << 24);
        Bounds total = new Bounds(1 << 20, 100, 1 << 24, 1 << 19);
        for (Bounds bounds : List.of(entry, total)) {
            assertThatThrownBy(() -> ResultReader.read(file, 2, 10, bounds))
                    .isInstanceOf(MalformedResultException.class)
                    .hasMessageContaining("too large");
        }
    }

    @Test
    void archiveWithTooMuchInItIsRefused() throws IOException {
        Path file = Archives.upTo6().write(folder);
        assertThatThrownBy(() -> ResultReader.read(file, 2, 10, new Bounds(100, 100, 1 << 20, 1 << 20)))
                .hasMessageContaining("larger than 100 bytes");
        assertThatThrownBy(() -> ResultReader.read(file, 2, 10, new Bounds(1 << 20, 2, 1 << 20, 1 << 20)))
                .hasMessageContaining("more than 2 files");
    }

    @Test
    void documentThatIsDeepOrLongIsRefused() {
        assertRefused(Archives.upTo6().with(COMPARISON, "[".repeat(100_000)), "no JSON");
        assertRefused(Archives.upTo6().replacing(COMPARISON, "s0001\"", "s".repeat(1 << 17) + "\""), "no JSON");
    }

    @Test
    void morePairsThanWereAskedForAreRefused() throws IOException {
        Archives archive = Archives.upTo6();
        Path file = archive.with("again.json", """
            {"id1": "s0000", "id2": "s0001", "similarities": {"AVG": 0.9, "MAX": 1.0}, "matches": []}
            """).write(folder);
        assertThatThrownBy(() -> ResultReader.read(file, 2, 1, Bounds.DEFAULT))
                .isInstanceOf(MalformedResultException.class)
                .hasMessageContaining("more pairs");
    }
}
