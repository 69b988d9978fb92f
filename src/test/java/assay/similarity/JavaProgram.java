package assay.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** Makes programs in jars of sources, as JPlag is one. */
public final class JavaProgram {
    private JavaProgram() {}

    /**
     * JPlag itself, with a command line of our own in place of its own.
     *
     * @param folder where the jar is made
     */
    public static Path realJPlag(Path folder) throws IOException {
        Path libraries = Path.of(System.getProperty("assay.jplag"));
        try (Stream<Path> jars = Files.list(libraries)) {
            return of(
                    folder,
                    "JPlagCommandLine",
                    Files.readString(Path.of("src/test/resources/similarity/JPlagCommandLine.java")),
                    jars.sorted().toList());
        }
    }

    /**
     * A program that does this.
     *
     * @param body the statements of its {@code main(String[] arguments)}
     */
    public static Path doing(Path folder, String body) throws IOException {
        return of(
                folder,
                "Program",
                "public final class Program { public static void main(String[] arguments) throws Exception { " + body
                        + " } }",
                List.of());
    }

    private static Path of(Path folder, String name, String source, List<Path> libraries) throws IOException {
        Path text = Files.writeString(folder.resolve(name + ".java"), source);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        text.toString());
        assertThat(status).as("the compiler's exit status").isZero();
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, name);
        attributes.put(
                Attributes.Name.CLASS_PATH,
                libraries.stream()
                        .map(path -> path.toAbsolutePath().toUri().toString())
                        .collect(Collectors.joining(" ")));
        Path jar = folder.resolve(name + ".jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream to = new JarOutputStream(file, manifest)) {
            to.putNextEntry(new ZipEntry(name + ".class"));
            to.write(Files.readAllBytes(folder.resolve(name + ".class")));
            to.closeEntry();
        }
        return jar;
    }
}
