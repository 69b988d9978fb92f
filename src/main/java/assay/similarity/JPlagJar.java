package assay.similarity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * The JPlag that somebody provides.
 *
 * @param path where its jar is
 */
public record JPlagJar(Path path) {
    /** Where JPlag is to be had, and how to name it. */
    public static final String REMEDY = "Download jplag-VERSION-jar-with-dependencies.jar (5.1 or newer) from"
            + " https://github.com/jplag/JPlag/releases and name it: --jplag FILE, or ASSAY_JPLAG=FILE.";

    /** What there is to say where no JPlag is named. */
    public static final String MISSING =
            "comparing takes JPlag, a program that finds alike source texts; its licence is"
                    + " GPL-3.0, and Assay comes without it";

    /**
     * The program in that file.
     *
     * @throws JPlagFailure where it is no program for Java
     */
    public static JPlagJar at(Path path) throws JPlagFailure {
        if (!Files.isRegularFile(path)) {
            throw new JPlagFailure("there is no file '%s' to be JPlag".formatted(path), REMEDY);
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            boolean isProgram = Optional.ofNullable(jar.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(Attributes.Name.MAIN_CLASS))
                    .isPresent();
            if (!isProgram) {
                throw new JPlagFailure(
                        "'%s' is a library and no program: its manifest names no main class".formatted(path), REMEDY);
            }
            return new JPlagJar(path.toAbsolutePath());
        } catch (IOException | SecurityException unreadable) {
            throw new JPlagFailure("'%s' is no jar: %s".formatted(path, unreadable.getMessage()), REMEDY);
        }
    }
}
