package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Isolation;
import assay.protocol.Measurement.Refusal;
import assay.protocol.Message;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Phase;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Refused;
import assay.protocol.Observation.Returned;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalTest {
    private static Message.Observed run(String statement) {
        return Submission.function("def solve():\n    " + statement).run(call()).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILE        | open('/etc/passwd').read()",
                "FILE        | open('data.txt')",
                "FILE        | open('data.txt', 'w')",
                "FILE        | open('/proc/self/maps')",
                "FILE        | open('/dev/zero', 'rb')",
                "FILE        | import pathlib; pathlib.Path('/etc/passwd').read_text()",
                "FILE        | import os; open(os.__file__, 'a')",
                "FILE        | import os; open(os.path.dirname(os.__file__) + '/new.py', 'w')",
                "FILE        | import os; os.remove(os.__file__)",
                "FILE        | import os; os.rename(os.__file__, os.__file__ + 'x')",
                "FILE        | import os; os.listdir('/')",
                "FILE        | import os; os.listdir('.')",
                "FILE        | import os; os.mkdir('x')",
                "FILE        | import os; os.stat('/etc/passwd')",
                "FILE        | import os; os.symlink('/etc/passwd', 'x')",
                "FILE        | import os; os.chmod('x', 0)",
                "FILE        | import os; os.utime('x')",
                "FILE        | import shutil; shutil.copy('/etc/passwd', 'x')",
                "FILE        | import tempfile; tempfile.TemporaryFile()",
                "FILE        | import tempfile; tempfile.mkdtemp()",
                "NETWORK     | import socket; socket.socket()",
                "NETWORK     | import socket; socket.gethostbyname('localhost')",
                "NETWORK     | import socket; socket.create_server(('', 8080))",
                "NETWORK     | import urllib.request; urllib.request.urlopen('http://localhost/')",
                "PROCESS     | import os; os.system('ls')",
                "PROCESS     | import os; os.popen('ls')",
                "PROCESS     | import os; os.execv('/bin/ls', ['ls'])",
                "PROCESS     | import os; os.kill(os.getppid(), 9)",
                "PROCESS     | import subprocess; subprocess.run(['ls'])",
                "PROCESS     | import multiprocessing; multiprocessing.Process(target=print).start()",
                "PROCESS     | import multiprocessing; multiprocessing.Pool(2)",
                "PROCESS     | from concurrent.futures import ProcessPoolExecutor as P; P(2).submit(print)",
                "PROCESS     | import signal; signal.signal(2, print)",
                "THREAD      | import threading; threading.Thread(target=print).start()",
                "THREAD      | import threading; threading.Timer(1, print).start()",
                "THREAD      | import _thread; _thread.start_new_thread(print, ())",
                "THREAD      | from concurrent.futures import ThreadPoolExecutor as T; T().submit(print)",
                "HOST_ACCESS | import java; java.type('java.lang.System')",
                "HOST_ACCESS | from java.lang import System",
                "HOST_ACCESS | import polyglot; polyglot.eval(language='js', string='1')",
                "NATIVE_CODE | import ctypes",
            })
    void operationIsRefused(Operation operation, String statement) {
        Message.Observed observed = run(statement);
        assertThat(observed.observation()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.operation()).isEqualTo(operation);
            assertThat(refused.phase()).isEqualTo(Phase.RUNNING);
            assertThat(refused.error().traceback()).first().satisfies(frame -> {
                assertThat(frame.line()).isEqualTo(2);
                assertThat(frame.function()).isEqualTo("solve");
            });
        });
        assertThat(observed.measurement().refusals())
                .extracting(Refusal::operation)
                .contains(operation);
    }

    @Test
    void refusalWhileLoadingSaysSo() {
        assertThat(Submission.function("open('/etc/passwd')\ndef solve(): pass").observe(call()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.phase()).isEqualTo(Phase.LOADING));
    }

    @Test
    void refusalThatIsCaughtIsOnlyNoted() {
        Message.Observed observed = run("""
                try: open('/etc/passwd')
                    except OSError: return 1
                """);
        assertThat(observed.observation()).isInstanceOf(Returned.class);
        assertThat(observed.measurement().refusals()).containsExactly(new Refusal(Operation.FILE, "/etc/passwd"));
    }

    @Test
    void refusalOfAnEarlierCaseIsNotNotedAgain() {
        Submission once = Submission.function("""
                def solve(path):
                    try: open(path)
                    except OSError: return 1
                """);
        assertThat(once.run(call(Values.of("a")), call(Values.of("b"))))
                .extracting(each -> each.measurement().refusals().getFirst().subject())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "raise PermissionError()",
                "raise PermissionError('mine')",
                "raise PermissionError(13, 'Permission denied', 'mine.txt')",
                "raise FileNotFoundError(2, 'No such file', 'x')",
                "raise NotImplementedError('later')",
                "import os; os.path.getsize(os.__file__ + 'x')",
                "import os; os.chdir('/')",
                "import zoneinfo; zoneinfo.ZoneInfo('Europe/Paris')",
                "import linecache, os; raise ValueError(linecache.getline('/etc/passwd', 1), os.path.exists('/'))",
            })
    void whatNoSandboxRefusedIsRaised(String statement) {
        assertThat(run(statement).observation()).isInstanceOf(Raised.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"numpy", "sqlite3", "tkinter"})
    void moduleThatIsNotThereKeepsItFromLoading(String module) {
        Submission importing = Submission.function("import " + module + "\ndef solve(): pass");
        assertThat(importing.isolated(Isolation.CASE).run(call(), call()))
                .extracting(Message.Observed::observation)
                .allSatisfy(observation -> assertThat(observation)
                        .isInstanceOfSatisfying(
                                DidNotLoad.class,
                                notLoaded ->
                                        assertThat(notLoaded.error().typeName()).isEqualTo("ModuleNotFoundError")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import tempfile, uuid, random, platform, locale, logging, warnings; return random.randint(1, 1)",
                "import os; return os.path.exists('/etc/passwd') + 1",
                "import os; return len(os.getcwd())",
                "import os; return 1 if os.path.abspath('x') == os.getcwd() + 'x' else 0",
                "import inspect; return 1 if inspect.stack()[0].function == 'solve' else 0",
                "import traceback; traceback.print_stack(); return 1",
                "import inspect; return 1 if inspect.isfunction(solve) else 0",
                "from datetime import datetime; return 1 if datetime.now() else 0",
            })
    void harmlessCodeThatLooksAtTheMachineIsNotRefused(String statement) {
        Message.Observed observed = run(statement);
        assertThat(observed.observation()).isEqualTo(new Returned(Values.of(1), List.of()));
        assertThat(observed.measurement().refusals()).isEmpty();
    }
}
