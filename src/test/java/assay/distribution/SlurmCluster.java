package assay.distribution;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Slurm on this machine alone: controller, node, and what they trust each other by, in a folder that is thrown away. */
final class SlurmCluster implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;
    private static final long POLL_MILLIS = 200;

    private final Path folder;
    private final List<Process> daemons = new ArrayList<>();

    private SlurmCluster(Path folder) {
        this.folder = folder;
    }

    /** Whether Slurm is installed, and may be started: it wants to be root. */
    static boolean isPossible() {
        return System.getProperty("user.name").equals("root")
                && Stream.of("munged", "slurmctld", "slurmd", "sbatch", "scontrol")
                        .allMatch(name -> Stream.of("/usr/sbin", "/usr/bin")
                                .anyMatch(place -> Files.isExecutable(Path.of(place, name))));
    }

    /** Starts it, and waits until the node takes jobs. */
    static SlurmCluster start(Path folder) throws IOException, InterruptedException {
        SlurmCluster cluster = new SlurmCluster(folder);
        // The daemons refuse files that others could have put there.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("state"));
        Files.createDirectories(folder.resolve("spool"));
        Path key = folder.resolve("munge.key");
        Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] secret = new byte[1024];
        new SecureRandom().nextBytes(secret);
        Files.write(key, secret);
        Files.writeString(folder.resolve("slurm.conf"), cluster.configuration());
        try {
            cluster.startDaemon(
                    "/usr/sbin/munged",
                    "--foreground",
                    "--force",
                    "--key-file=" + key,
                    "--socket=" + folder.resolve("munge.socket"),
                    "--pid-file=" + folder.resolve("munged.pid"),
                    "--log-file=" + folder.resolve("munged.log"),
                    "--seed-file=" + folder.resolve("munged.seed"));
            cluster.await("munge", () -> Files.exists(folder.resolve("munge.socket")));
            cluster.startDaemon("/usr/sbin/slurmctld", "-D");
            cluster.startDaemon("/usr/sbin/slurmd", "-D");
            cluster.await(
                    "an idle node",
                    () -> cluster.call("sinfo", "--noheader", "--format=%t").equals("idle\n"));
        } catch (IOException | InterruptedException | RuntimeException failure) {
            cluster.close();
            throw failure;
        }
        return cluster;
    }

    private String configuration() throws IOException {
        String host = InetAddress.getLocalHost().getHostName().split("\\.", 2)[0];
        // A requeued task waits until its credential has expired, which usually takes two minutes.
        return """
            ClusterName=assay
            SlurmctldHost=%1$s(127.0.0.1)
            SlurmUser=root
            SlurmdUser=root
            AuthType=auth/munge
            AuthInfo=socket=%2$s/munge.socket,cred_expire=10
            SlurmctldPort=%3$d
            SlurmdPort=%4$d
            StateSaveLocation=%2$s/state
            SlurmdSpoolDir=%2$s/spool
            SlurmctldPidFile=%2$s/slurmctld.pid
            SlurmdPidFile=%2$s/slurmd.pid
            SlurmctldLogFile=%2$s/slurmctld.log
            SlurmdLogFile=%2$s/slurmd.log
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            AccountingStorageType=accounting_storage/none
            JobAcctGatherType=jobacct_gather/none
            SwitchType=switch/none
            MpiDefault=none
            JobRequeue=1
            KillWait=2
            ReturnToService=2
            NodeName=%1$s NodeAddr=127.0.0.1 CPUs=%5$d State=UNKNOWN
            PartitionName=all Nodes=ALL Default=YES State=UP
            """.formatted(
                host, folder, freePort(), freePort(), Runtime.getRuntime().availableProcessors());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void startDaemon(String... command) throws IOException {
        daemons.add(process(command)
                .redirectOutput(folder.resolve(Path.of(command[0]).getFileName() + ".out")
                        .toFile())
                .start());
    }

    private ProcessBuilder process(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SLURM_CONF", folder.resolve("slurm.conf").toString());
        return builder;
    }

    /** What a command of Slurm prints. */
    String call(String... command) throws IOException, InterruptedException {
        return callIn(Path.of("."), Map.of(), command);
    }

    String callIn(Path where, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = process(command).directory(where.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    /** The tasks of an array job, each with its state and how often it was started again. */
    String tasks(String job, Predicate<String> wanted) throws IOException, InterruptedException {
        String[] shown = {""};
        await("the tasks of job " + job, () -> {
            shown[0] = call("scontrol", "--oneliner", "show", "job", job);
            return wanted.test(shown[0]);
        });
        return shown[0];
    }

    /** Something that comes true some time. */
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    void await(String what, Condition condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what + "\n" + logs());
            }
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(log|out)"))
                    .sorted()
                    .toList()) {
                logs.append(file.getFileName()).append(":\n").append(Files.readString(file));
            }
        }
        return logs.toString();
    }

    /** Ends the node first, so that the controller hears of it. */
    @Override
    public void close() {
        for (Process daemon : daemons.reversed()) {
            daemon.destroy();
            if (daemon.onExit()
                    .completeOnTimeout(daemon, 10, TimeUnit.SECONDS)
                    .join()
                    .isAlive()) {
                daemon.destroyForcibly().onExit().join();
            }
        }
    }
}
