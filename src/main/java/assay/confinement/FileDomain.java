package assay.confinement;

import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Landlock domain (linux/landlock.h): the thread that enters it, and what that thread starts, can open no files but
 * the given ones, for reading, and reach neither the network nor processes outside.
 */
final class FileDomain {
    // Rights on files and folders, LANDLOCK_ACCESS_FS_*.
    private static final long EXECUTE = 1;
    private static final long WRITE_FILE = 1 << 1;
    private static final long READ_FILE = 1 << 2;
    private static final long READ_FOLDER = 1 << 3;

    private static final long VERSION_WANTED = 1; // LANDLOCK_CREATE_RULESET_VERSION
    private static final long FILES_BENEATH = 1; // LANDLOCK_RULE_PATH_BENEATH
    private static final long CURRENT_FOLDER = -100; // AT_FDCWD
    private static final long NAME_ONLY = 0x200000 | 0x80000; // O_PATH | O_CLOEXEC

    /** The JDK opens it in the place of a standard stream that is closed. */
    private static final Path NOTHING = Path.of("/dev/null");

    private final Kernel kernel;

    FileDomain(Kernel kernel) {
        this.kernel = kernel;
    }

    /** The kernel's answer to which version of Landlock it has. */
    static Answer version(Kernel kernel) {
        return kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, 0, 0, VERSION_WANTED);
    }

    /** Confines the calling thread, for good, to these files. */
    PieceState enter(WorkerFiles files) {
        Answer version = version(kernel);
        if (version.failed()) {
            return PieceState.of(version);
        }
        PieceState privileges = Confinement.renouncePrivileges(kernel);
        if (privileges instanceof PieceState.Missing) {
            return privileges;
        }
        return enter(files, new LandlockVersion(version.value()));
    }

    private PieceState enter(WorkerFiles files, LandlockVersion version) {
        MemorySegment handled = kernel.words(version.fileRights(), version.networkRights(), version.scopes());
        Answer rules = kernel.call(SystemCall.LANDLOCK_CREATE_RULESET, handled.address(), handled.byteSize(), 0);
        if (rules.failed()) {
            return PieceState.of(rules);
        }
        for (Path path : files.programs()) {
            permit(rules.value(), path, EXECUTE | READ_FILE);
        }
        for (Path path : files.readable()) {
            permit(rules.value(), path, READ_FILE);
        }
        permit(rules.value(), NOTHING, READ_FILE | WRITE_FILE);
        Answer answer = kernel.call(SystemCall.LANDLOCK_RESTRICT_SELF, rules.value(), 0);
        kernel.call(SystemCall.CLOSE, rules.value());
        return PieceState.of(answer);
    }

    /** A path that cannot be opened, or permitted, is left out: then the worker cannot read it either. */
    private void permit(long rules, Path path, long rights) {
        long name = kernel.fileName(path.toString()).address();
        Answer file = kernel.call(SystemCall.OPENAT, CURRENT_FOLDER, name, NAME_ONLY);
        if (file.failed()) {
            return;
        }
        long allRights = Files.isDirectory(path) ? rights | READ_FOLDER : rights;
        long rule = kernel.words(allRights, file.value()).address();
        kernel.call(SystemCall.LANDLOCK_ADD_RULE, rules, FILES_BENEATH, rule, 0);
        kernel.call(SystemCall.CLOSE, file.value());
    }
}
