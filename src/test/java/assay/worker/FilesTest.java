package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.FileContent;
import assay.protocol.FileContent.Generated;
import assay.protocol.FileContent.Stored;
import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Refused;
import assay.protocol.Observation.Returned;
import assay.protocol.Setting;
import assay.protocol.Setting.Allowance;
import assay.protocol.Setting.Clock;
import assay.value.PythonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FilesTest {
    private static final int MILLION = 1_000_000;

    private static Submission function(Map<String, FileContent> files, String source) {
        return Submission.function(source).in(new Setting(Set.of(Allowance.FILES), Clock.REAL, files));
    }

    private static Map<String, FileContent> log(int lines) {
        return Map.of("big.log", new Generated(List.of("INFO request {number}", "ERROR at {number}, {number}"), lines));
    }

    private static PythonValue returned(Message.Observed observed) {
        if (observed.observation() instanceof Returned(PythonValue value, List<PythonValue> argumentsAfter)) {
            return value;
        }
        throw new AssertionError("it did not return: " + observed.observation());
    }

    @Test
    void filesAreReadWrittenAndSeenAfterwards() {
        Message.Observed observed = function(Map.of("in/data.txt", new Stored("eins\nzwei\n")), """
                import json, os, pathlib, shutil
                def solve():
                    with open('in/data.txt') as source, open('out.txt', 'w') as target:
                        for line in source:
                            target.write(line.upper())
                    with open('out.txt', 'a') as target:
                        print('DREI', file=target)
                    with open('out.txt', 'r+') as target:
                        target.write('X')
                    os.makedirs('a/b')
                    pathlib.Path('a/b/x.json').write_text(json.dumps({'x': [1]}))
                    shutil.copy('in/data.txt', 'copy.txt')
                    os.rename('copy.txt', 'a/moved.txt')
                    with open('gone.txt', 'wb') as target:
                        target.write(b'0' * 1000)
                    os.remove('gone.txt')
                    return [sorted(os.listdir('.')), sorted(os.listdir('a')), os.path.getsize('out.txt'),
                            os.path.exists('gone.txt'), os.path.isdir('a'), os.getcwd(),
                            [str(path) for path in sorted(pathlib.Path('.').rglob('*.txt'))]]
                """)
                .run(call())
                .getFirst();
        assertThat(returned(observed))
                .isEqualTo(Values.list(
                        Values.list(Values.of("a"), Values.of("in"), Values.of("out.txt")),
                        Values.list(Values.of("b"), Values.of("moved.txt")),
                        Values.of(15),
                        Values.of(false),
                        Values.of(true),
                        Values.of("/work"),
                        Values.list(Values.of("a/moved.txt"), Values.of("in/data.txt"), Values.of("out.txt"))));
        assertThat(observed.measurement().aftermath().files())
                .isEqualTo(Map.of(
                        "out.txt", Optional.of("XINS\nZWEI\nDREI\n"),
                        "a/b/x.json", Optional.of("{\"x\": [1]}"),
                        "a/moved.txt", Optional.of("eins\nzwei\n")));
        assertThat(observed.measurement().refusals()).isEmpty();
    }

    @Test
    void everyCaseHasItsOwnFiles() {
        assertThat(function(Map.of("n.txt", new Stored("1")), """
                def solve():
                    with open('n.txt') as file:
                        n = int(file.read())
                    with open('n.txt', 'w') as file:
                        file.write(str(n + 1))
                    return n
                """).run(call(), call()))
                .extracting(FilesTest::returned)
                .containsExactly(Values.of(1), Values.of(1));
    }

    @Test
    void missingFilesAndWrongUsesAreErrorsAsPythonHasThem() {
        assertThat(function(Map.of("a.txt", new Stored("x")), """
                import os
                def name(action):
                    try:
                        action()
                    except OSError as error:
                        return type(error).__name__
                def solve():
                    return [name(lambda: open('none.txt')), name(lambda: open('a.txt', 'x')), name(lambda: open('.')),
                            name(lambda: open('none/a.txt', 'w')), name(lambda: os.mkdir('a.txt')),
                            name(lambda: os.listdir('none')), name(lambda: os.remove('none'))]
                """).result())
                .isEqualTo(Values.list(
                        Values.of("FileNotFoundError"),
                        Values.of("FileExistsError"),
                        Values.of("IsADirectoryError"),
                        Values.of("FileNotFoundError"),
                        Values.of("FileExistsError"),
                        Values.of("FileNotFoundError"),
                        Values.of("FileNotFoundError")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open('/etc/passwd').read()",
                "open('/elsewhere/../etc/passwd').read()",
                "open('../etc/passwd').read()",
                "open('/made.txt', 'w')",
                "__import__('os').listdir('/')",
                "__import__('os').rename('a.txt', '/etc/a.txt')",
                "__import__('os').symlink('/etc/passwd', 'link')",
            })
    void nothingElseIsWithinReach(String expression) {
        Observation observation = function(Map.of("a.txt", new Stored("x")), "def solve():\n    return " + expression)
                .observeCall();
        assertThat(observation)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.operation()).isEqualTo(Operation.FILE));
    }

    @Test
    void withoutLeaveThereAreNone() {
        assertThat(Submission.function("def solve(): open('out.txt', 'w')").observeCall())
                .isInstanceOf(Refused.class);
    }

    @Test
    void aFileOfAMillionLinesIsMadeAsItIsRead() {
        Message.Observed first = function(log(MILLION), """
                def solve():
                    with open('big.log') as log:
                        return [next(log), next(log), next(log)]
                """).run(call()).getFirst();
        assertThat(returned(first))
                .isEqualTo(Values.list(
                        Values.of("INFO request 1\n"), Values.of("ERROR at 2, 2\n"), Values.of("INFO request 3\n")));
        assertThat(first.measurement().aftermath().drawn()).isBetween(3L, 2_000L);
    }

    @Test
    void readingAllOfItIsTold() {
        Message.Observed all = function(log(100_000), """
                import os
                def solve():
                    with open('big.log') as log:
                        text = log.read()
                    return [len(text) == os.path.getsize('big.log'), text.count('\\n'), text[-26:]]
                """).run(call()).getFirst();
        assertThat(returned(all))
                .isEqualTo(Values.list(Values.of(true), Values.of(100_000), Values.of("9\nERROR at 100000, 100000\n")));
        assertThat(all.measurement().aftermath().drawn()).isEqualTo(100_000);
    }

    @Test
    void seekingInItFindsTheSameBytes() {
        assertThat(function(log(1_000), """
                def solve():
                    with open('big.log', 'rb') as log:
                        text = log.read()
                        log.seek(500)
                        middle = log.read(100)
                        log.seek(-10, 2)
                        return [middle == text[500:600], log.read() == text[-10:], log.tell() == len(text)]
                """).result())
                .isEqualTo(Values.list(Values.of(true), Values.of(true), Values.of(true)));
    }

    @Test
    void whatFilesHoldTogetherIsBounded() {
        assertThat(function(Map.of(), """
                def solve():
                    written = 0
                    try:
                        for number in range(100):
                            with open(f'{number}.bin', 'wb') as file:
                                file.write(bytes(1 << 20))
                            written += 1
                    except OSError:
                        return written
                """).result()).isEqualTo(Values.of(32));
    }
}
