package assay.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.io.IOAccess;

/**
 * Writes Python's standard library, already compiled, into a directory of the distribution: each submission runs in a
 * context of its own, which would otherwise parse every module that it imports again.
 */
public final class LanguageHomeBuilder {
    private static final String LANGUAGE = "python";

    /** The name of the file that says what a finished directory was built from. */
    private static final String RECIPE = "recipe";

    /**
     * Compiles all but what no solution to a challenge imports. The byte code is used without a look at its source's
     * modification time, which a copy of the distribution would not keep. When GraalPy reads such a file a second time,
     * for an instrument, it expects the first bytes of the code in the header, where the source's hash belongs: that
     * hash is never looked at, so it gives way.
     */
    private static final String COMPILE_LIBRARY = """
            import os
            import py_compile

            LEFT_OUT = {
                'ensurepip', 'idlelib', 'lib2to3', 'msilib', 'pydoc_data', 'site-packages', 'test', 'tkinter',
                'turtledemo', 'venv',
            }

            def compile_library(home):
                for directory, subdirectories, files in os.walk(home):
                    subdirectories[:] = [name for name in subdirectories if name not in LEFT_OUT]
                    for name in files:
                        if name.endswith('.py'):
                            compiled = py_compile.compile(
                                os.path.join(directory, name),
                                doraise=True,
                                invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
                            )
                            with open(compiled, 'r+b') as file:
                                file.seek(16)
                                beginning = file.read(8)
                                file.seek(8)
                                file.write(beginning)

            compile_library
            """;

    private LanguageHomeBuilder() {}

    /**
     * Builds the directory that the only argument names, unless it was built like this before.
     *
     * @param arguments the directory to replace; the JVM finds it by {@code polyglot.engine.resourcePath.python}
     * @throws IOException if the directory cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]).toAbsolutePath();
        try (Engine engine = Engine.newBuilder(LANGUAGE)
                .option("engine.WarnInterpreterOnly", "false")
                .build()) {
            String recipe = engine.getVersion() + "\n" + COMPILE_LIBRARY;
            if (!isBuilt(directory, recipe)) {
                build(directory, recipe, engine);
            }
        }
    }

    private static boolean isBuilt(Path directory, String recipe) throws IOException {
        Path written = directory.resolve(RECIPE);
        return Files.exists(written) && Files.readString(written).equals(recipe);
    }

    private static void build(Path directory, String recipe, Engine engine) throws IOException {
        Path staging = directory.resolveSibling(directory.getFileName() + ".partial");
        delete(staging);
        delete(directory);
        Engine.copyResources(staging, LANGUAGE);
        Path home = staging.resolve(LANGUAGE);
        try (Context context = Context.newBuilder(LANGUAGE)
                .engine(engine)
                .allowIO(IOAccess.ALL)
                .build()) {
            context.eval(LANGUAGE, COMPILE_LIBRARY).executeVoid(home.toString());
        }
        Files.writeString(home.resolve(RECIPE), recipe);
        Files.move(home, directory);
        delete(staging);
    }

    private static void delete(Path tree) throws IOException {
        if (Files.notExists(tree)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(tree)) {
            List<Path> childrenFirst = entries.sorted(Comparator.reverseOrder()).toList();
            for (Path entry : childrenFirst) {
                Files.delete(entry);
            }
        }
    }
}
