package assay.confinement;

import java.util.List;

/**
 * Something hostile that Python does where nothing stops it.
 *
 * @param source lines of Python that raise where it is refused
 */
record PythonAttempt(String name, String source) {

    /**
     * Every kind of them.
     *
     * @param place a folder to write into
     * @param port of a server on this machine
     * @param process the number of a process to end
     */
    static List<PythonAttempt> all(String place, int port, long process) {
        return List.of(
                new PythonAttempt("read", "open('/etc/passwd').read()"),
                new PythonAttempt("write", "open('%s/written', 'w').close()".formatted(place)),
                new PythonAttempt(
                        "connect", "import socket; socket.create_connection(('127.0.0.1', %d))".formatted(port)),
                new PythonAttempt("spawn", "import subprocess; subprocess.run(['/bin/true'], check=True)"),
                new PythonAttempt(
                        "signal",
                        "import java; assert java.type('java.lang.ProcessHandle').of(%d).get().destroyForcibly()"
                                .formatted(process)));
    }
}
