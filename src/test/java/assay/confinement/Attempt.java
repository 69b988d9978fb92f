package assay.confinement;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.nio.channels.FileChannel;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something that code which got out of the language's sandbox would try.
 *
 * @param guard what it is that stops it
 */
record Attempt(String name, Guard guard, Action action) {
    enum Guard {
        LANDLOCK,
        SECCOMP
    }

    /** What is done with a folder that holds a file and a folder, none of this process's business. */
    interface Action {
        void run(Path place) throws Exception;
    }

    private static final List<Attempt> READING = List.of(
            reading("readUsers", place -> Files.readString(Path.of("/etc/passwd"))),
            reading("readHosts", place -> Files.readString(Path.of("/etc/hosts"))),
            reading("readMemoryMap", place -> Files.readString(Path.of("/proc/self/maps"))),
            reading("readEnvironment", place -> Files.readString(Path.of("/proc/self/environ"))),
            reading("openEndlessDevice", place -> new FileInputStream("/dev/zero").close()),
            reading("listRoot", place -> Files.list(Path.of("/")).close()),
            reading("listProcesses", place -> Files.list(Path.of("/proc")).close()),
            reading("readAnothersFile", place -> Files.readString(place.resolve("file"))),
            reading("listAnothersFolder", place -> Files.list(place).close()));

    private static final List<Attempt> CHANGING = List.of(
            other("create", place -> Files.createFile(place.resolve("new"))),
            other("createTemporary", place -> Files.createTempFile("a", "b")),
            other("createFolder", place -> Files.createDirectory(place.resolve("newFolder"))),
            other(
                    "overwrite",
                    place -> new FileOutputStream(place.resolve("file").toFile()).close()),
            other("append", place -> Files.writeString(place.resolve("file"), "x", StandardOpenOption.APPEND)),
            other(
                    "truncate",
                    place -> FileChannel.open(place.resolve("file"), StandardOpenOption.WRITE)
                            .truncate(0)
                            .close()),
            other("rename", place -> Files.move(place.resolve("file"), place.resolve("moved"))),
            other("delete", place -> Files.delete(place.resolve("file"))),
            other("deleteFolder", place -> Files.delete(place.resolve("folder"))),
            other("linkSymbolically", place -> Files.createSymbolicLink(place.resolve("link"), place)),
            other("link", place -> Files.createLink(place.resolve("link"), place.resolve("file"))),
            other("changePermissions", place -> Files.setPosixFilePermissions(place.resolve("file"), Set.of())),
            other("changeTime", place -> Files.setLastModifiedTime(place.resolve("file"), FileTime.fromMillis(0))),
            other("writeToMemory", place -> Files.writeString(Path.of("/proc/self/mem"), "x")));

    private static final List<Attempt> REACHING = List.of(
            other("connect", place -> new Socket(InetAddress.getLoopbackAddress(), 9).close()),
            other("listen", place -> new ServerSocket(0).close()),
            other("sendDatagram", place -> new DatagramSocket(0).close()),
            other("askForName", place -> InetAddress.getAllByName("example.org")),
            other("openChannel", place -> SocketChannel.open().close()),
            other(
                    "openUnixSocket",
                    place -> SocketChannel.open(StandardProtocolFamily.UNIX).close()),
            other("waitForEvents", place -> Selector.open().close()));

    private static final List<Attempt> STARTING = List.of(
            other("startProcess", place -> new ProcessBuilder("/bin/true").start()),
            other("startShell", place -> new ProcessBuilder("/bin/sh", "-c", "true").start()),
            other("startJava", place -> new ProcessBuilder(System.getProperty("java.home") + "/bin/java").start()),
            other("endParent", place -> {
                ProcessHandle parent = ProcessHandle.of(Long.getLong("parent")).orElseThrow(IOException::new);
                if (!parent.destroyForcibly()) {
                    throw new IOException("refused");
                }
            }));

    private static Attempt reading(String name, Action action) {
        return new Attempt(name, Guard.LANDLOCK, action);
    }

    private static Attempt other(String name, Action action) {
        return new Attempt(name, Guard.SECCOMP, action);
    }

    static List<Attempt> all() {
        return Stream.of(READING, CHANGING, REACHING, STARTING)
                .flatMap(List::stream)
                .toList();
    }

    /** Tries it, and says how it went. */
    String outcome(Path place) {
        try {
            action.run(place);
            return "did it";
        } catch (Exception refused) {
            return "refused: " + refused;
        }
    }
}
