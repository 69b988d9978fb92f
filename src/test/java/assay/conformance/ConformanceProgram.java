package assay.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program of a folder of them, with what CPython 3.11 makes of it recorded beside it. */
record ConformanceProgram(Path file) {
    /** All of a folder, in the order of their names. */
    static List<ConformanceProgram> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".py"))
                    .sorted()
                    .map(ConformanceProgram::new)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return file.getFileName().toString().replaceFirst("\\.py$", "");
    }

    String source() {
        return read(file);
    }

    Path recording() {
        return file.resolveSibling(name() + ".txt");
    }

    /** The lines that CPython 3.11 printed. */
    List<String> recorded() {
        return lines(read(recording()));
    }

    /** The lines of a text as a program prints it; only line feeds end them. */
    static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
