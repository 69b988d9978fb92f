package assay.judge.explanation;

import assay.protocol.RaisedError;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Modules that a submission imports and that are not there. */
final class ModuleWords {
    private static final Pattern MESSAGE = Pattern.compile("No module named '_?([A-Za-z0-9_]+)[^']*'");

    /** The modules of the standard library of Python 3.12 that rest on what the sandbox does not have. */
    private static final Set<String> OUT_OF_REACH = Set.of(
            "bz2",
            "ctypes",
            "curses",
            "dbm",
            "grp",
            "msvcrt",
            "nis",
            "pty",
            "pyclbr",
            "sqlite3",
            "symtable",
            "syslog",
            "termios",
            "tkinter",
            "tty",
            "turtle",
            "winreg",
            "winsound");

    /** The modules that Python 3.12 no longer has. */
    private static final Set<String> REMOVED = Set.of("asynchat", "asyncore", "distutils", "imp", "smtpd");

    private ModuleWords() {}

    /** Why the module is not there; empty where the exception is about something else. */
    static Optional<String> missing(RaisedError error) {
        Matcher message = MESSAGE.matcher(error.message());
        if (!error.ancestry().contains("ModuleNotFoundError") || !message.matches()) {
            return Optional.empty();
        }
        String name = Bounds.escaped(message.group(1), Bounds.VALUE);
        if (OUT_OF_REACH.contains(name)) {
            return Optional.of(name + " is part of Python's standard library, but cannot be had in the sandbox; "
                    + "challenges are solved without it");
        }
        if (REMOVED.contains(name)) {
            return Optional.of(name + " is no longer part of Python's standard library since Python 3.12");
        }
        return Optional.of(name + " is not part of Python's standard library; challenges are solved without it");
    }
}
