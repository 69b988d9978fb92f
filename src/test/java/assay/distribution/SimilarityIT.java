package assay.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import assay.distribution.Assay.Run;
import assay.similarity.JavaProgram;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A cohort compared by JPlag's own engine, in a process of its own. */
class SimilarityIT {
    private static final String HOSTILE = "eve<img src=x onerror=alert(1)>";

    private static final String ORIGINAL = """
        class Trie:
            def __init__(self):
                self.root = {}

            def insert(self, word):
                node = self.root
                for letter in word:
                    if letter not in node:
                        node[letter] = {}
                    node = node[letter]
                node["end"] = True

            def search(self, word):
                node = self.root
                for letter in word:
                    if letter not in node:
                        return False
                    node = node[letter]
                return "end" in node

            def starts_with(self, prefix):
                node = self.root
                for letter in prefix:
                    if letter not in node:
                        return False
                    node = node[letter]
                return True
        """;

    private static final String UNRELATED = """
        class Trie:
            def __init__(self):
                self.words = set()
                self.prefixes = set()

            def insert(self, word):
                self.words.add(word)
                self.prefixes.update(word[:end] for end in range(len(word) + 1))

            def search(self, word):
                return word in self.words

            def starts_with(self, prefix):
                return prefix in self.prefixes
        """;

    @TempDir
    static Path scratch;

    private static Path jplag = Path.of("");

    @BeforeAll
    static void layOut() throws IOException, InterruptedException {
        jplag = JavaProgram.realJPlag(Files.createDirectory(scratch.resolve("jplag")));
        submit("ada", ORIGINAL);
        submit(
                HOSTILE,
                "# mine\n\n"
                        + ORIGINAL.replace("letter", "zeichen")
                                .replace("node", "knoten")
                                .replace("word", "wort"));
        submit("bob", UNRELATED);
        submit("gus", "def broken(:\n");
        Path starter = Files.createDirectories(scratch.resolve("all/cleo")).resolve("trie.py");
        assertThat(Assay.run(scratch, "start", "trie", starter.toString()).exitCode())
                .isZero();
        Files.copy(starter, Files.createDirectories(scratch.resolve("all/dan")).resolve("trie.py"));
        Files.createSymbolicLink(
                Files.createDirectories(scratch.resolve("all/fay")).resolve("trie.py"),
                scratch.resolve("all/ada/trie.py"));
    }

    private static void submit(String candidate, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(scratch.resolve("all").resolve(candidate))
                        .resolve("trie.py"),
                text);
    }

    @Test
    void copyIsFoundWhateverItsNamesAreAndStarterCodeDoesNotCount() throws IOException, InterruptedException {
        Path json = scratch.resolve("similarity.json");
        Path html = scratch.resolve("similarity.html");
        Run run = Assay.run(
                scratch,
                "similarity",
                scratch.resolve("all").toString(),
                "--jplag",
                jplag.toString(),
                "--format",
                "json=" + json,
                "--format",
                "html=" + html);
        assertThat(run.exitCode()).as(run.printed()).isZero();
        assertThat(run.printed())
                .contains(
                        "alike pair; what is in the starter file does not count",
                        "ada",
                        HOSTILE,
                        "group: ada, " + HOSTILE)
                .contains("fay/trie.py: not compared: it is a symbolic link")
                .contains("gus/trie.py: it is too short to compare, or JPlag cannot parse it");
        String written = Files.readString(json);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("src/main/resources/schema/similarity.schema.json")),
                                InputFormat.JSON)
                        .validate(written, InputFormat.JSON))
                .isEmpty();
        JsonNode trie = JsonMapper.shared().readTree(written).path("challenges").path(0);
        assertThat(trie.path("starterFile").stringValue()).isEqualTo("subtracted");
        assertThat(trie.path("pairs")).hasSize(1);
        JsonNode pair = trie.path("pairs").path(0);
        assertThat(pair.path("first").path("candidate").stringValue()).isEqualTo("ada");
        assertThat(pair.path("second").path("candidate").stringValue()).isEqualTo(HOSTILE);
        assertThat(pair.path("average").doubleValue()).isGreaterThan(0.95);
        assertThat(pair.path("passages")).isNotEmpty();
        assertThat(trie.path("groups")).hasSize(1);
        Document page = Jsoup.parse(html);
        assertThat(page.select(".side")).hasSize(2);
        assertThat(page.select("img, script")).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void interruptEndsJPlagAndTakesTheTextsAway() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Path endless = JavaProgram.doing(
                    Files.createDirectory(scratch.resolve("endless")), """
                var socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), %d);
                socket.getOutputStream().write((ProcessHandle.current().pid() + " "
                    + java.nio.file.Path.of(arguments[arguments.length - 1]).getParent() + "\\n").getBytes("UTF-8"));
                Thread.currentThread().join();
                """.formatted(server.getLocalPort()));
            // Whatever started the build may ignore interrupts, and what it starts inherits that.
            ProcessBuilder builder = new ProcessBuilder(
                    "env",
                    "--default-signal=INT",
                    Path.of(System.getProperty("assay.home"), "bin", "assay").toString(),
                    "similarity",
                    scratch.resolve("all").toString(),
                    "--jplag",
                    endless.toString());
            builder.environment().put("ASSAY_JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(scratch.resolve("printed.txt").toFile())
                    .start();
            try (Socket jplag = server.accept();
                    BufferedReader says =
                            new BufferedReader(new InputStreamReader(jplag.getInputStream(), StandardCharsets.UTF_8))) {
                String[] words = String.valueOf(says.readLine()).split(" ", 2);
                Path texts = Path.of(words[1]);
                assertThat(texts).isDirectory();
                new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                        .start()
                        .waitFor();
                assertThat(process.waitFor()).isEqualTo(130);
                assertThat(says.readLine()).as("what JPlag still says").isNull();
                assertThat(texts).doesNotExist();
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }
}
