package assay.graalpy;

import com.oracle.graal.python.PythonLanguage;
import com.oracle.graal.python.builtins.Python3Core;
import com.oracle.graal.python.builtins.PythonBuiltins;
import com.oracle.graal.python.builtins.objects.type.TpSlots;
import com.oracle.graal.python.compiler.ParserCallbacksImpl;
import com.oracle.graal.python.runtime.AsyncHandler;
import com.oracle.graal.python.runtime.PythonContext;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipFile;

/**
 * Writes five classes of GraalPy's, of which four ask this package for what it knows, and one starts no threads that wait
 * in vain. They go before GraalPy's own jar on the class path; where they are missing, interpreters are made more slowly,
 * and some syntax errors cannot be told. For the build.
 */
public final class GraalPyPatch {
    private static final ClassDesc BUILTINS = describe(PythonBuiltins.class);
    private static final ClassDesc CORE = describe(Python3Core.class);
    private static final ClassDesc MAP = describe(Map.class);
    private static final ClassDesc FUNCTIONS = describe(BuiltinFunctions.class);
    private static final ClassDesc WRAPPERS = describe(SlotWrappers.class);

    private static final ClassDesc PLACES = describe(SyntaxErrorPlace.class);

    private static final String SLOTS = nameOf(TpSlots.class);
    private static final String SOURCE = nameOf(Source.class);

    private GraalPyPatch() {}

    /** Writes them below the folder that the only argument names. */
    public static void main(String[] arguments) throws IOException, URISyntaxException {
        Path folder = Path.of(arguments[0]);
        Path jar = Path.of(PythonLanguage.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (ZipFile graalPy = new ZipFile(jar.toFile())) {
            write(folder, graalPy, nameOf(PythonBuiltins.class), "initialize", new AsksFirst());
            write(folder, graalPy, nameOf(Python3Core.class), "populateBuiltins", new AsksForWrappers());
            write(folder, graalPy, nameOf(PythonContext.class), "initialize", new AsksForImage());
            write(folder, graalPy, nameOf(ParserCallbacksImpl.class) + "$1", "getSourceSection", new AsksForPlaces());
            write(folder, graalPy, nameOf(AsyncHandler.class), "registerAction", new DoesNothing());
        }
    }

    private static String nameOf(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static void write(Path folder, ZipFile graalPy, String type, String method, Change change)
            throws IOException {
        String name = type + ".class";
        ClassFile format = ClassFile.of();
        ClassModel original;
        try (InputStream bytes = graalPy.getInputStream(Objects.requireNonNull(graalPy.getEntry(name), name))) {
            original = format.parse(bytes.readAllBytes());
        }
        byte[] changed = format.transformClass(
                original,
                ClassTransform.transformingMethodBodies(
                        model -> model.methodName().equalsString(method), change));
        if (change.places != change.known) {
            throw new IOException(
                    "GraalPy's " + name + " has another " + method + ": " + change.places + " places to change");
        }
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        // The JVM's caches are trained for one jar, which is as old as the newest class in it.
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), changed)) {
            Files.write(file, changed);
        }
    }

    private static ClassDesc describe(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }

    /** A change of a method's code, which is known to have one place for it, or so many. */
    private abstract static class Change implements CodeTransform {
        final int known;

        /** How many were found. */
        int places;

        Change() {
            this(1);
        }

        Change(int known) {
            this.known = known;
        }
    }

    /** {@code if (BuiltinFunctions.repeat(this, core, builtinFunctions)) return;}, and {@code remember} once they are made. */
    private static final class AsksFirst extends Change {
        @Override
        public void atStart(CodeBuilder code) {
            call(code, "repeat", ConstantDescs.CD_boolean);
            code.ifThen(CodeBuilder::return_);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof InvokeInstruction call && call.name().equalsString("initializeEachFactoryWith")) {
                code.with(element);
                call(code, "remember", ConstantDescs.CD_void);
                places++;
            } else {
                code.with(element);
            }
        }

        private static void call(CodeBuilder code, String name, ClassDesc result) {
            code.aload(0)
                    .aload(1)
                    .aload(0)
                    .getfield(BUILTINS, "builtinFunctions", MAP)
                    .invokestatic(FUNCTIONS, name, MethodTypeDesc.of(result, BUILTINS, CORE, MAP));
        }
    }

    /** {@link SlotWrappers#add} in place of {@link TpSlots#addOperatorsToBuiltin}. */
    private static final class AsksForWrappers extends Change {
        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals(SLOTS)
                    && call.name().equalsString("addOperatorsToBuiltin")) {
                code.invokestatic(WRAPPERS, "add", call.typeSymbol());
                places++;
            } else {
                code.with(element);
            }
        }
    }

    /** {@link InterpreterImage#initialize} in place of what makes an interpreter, and the same of what completes it. */
    private static final class AsksForImage extends Change {
        private static final ClassDesc IMAGE = describe(InterpreterImage.class);
        private static final Set<String> METHODS = Set.of("initialize", "postInitialize");

        AsksForImage() {
            super(METHODS.size());
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof InvokeInstruction call
                    && call.opcode() == Opcode.INVOKEVIRTUAL
                    && METHODS.contains(call.name().stringValue())
                    && call.typeSymbol().parameterCount() == 1) {
                code.invokestatic(
                        IMAGE, call.name().stringValue(), call.typeSymbol().insertParameterTypes(0, CORE));
                places++;
            } else {
                code.with(element);
            }
        }
    }

    /** {@link SyntaxErrorPlace#of} in place of {@link Source#createSection(int, int, int, int)}. */
    private static final class AsksForPlaces extends Change {
        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals(SOURCE)
                    && call.name().equalsString("createSection")
                    && call.typeSymbol().parameterCount() == 4) {
                code.invokestatic(PLACES, "of", call.typeSymbol().insertParameterTypes(0, describe(Source.class)));
                places++;
            } else {
                code.with(element);
            }
        }
    }

    /**
     * Starts none of the three threads that each interpreter has for callbacks of weak references, files that nobody closes,
     * and signals: in an interpreter that is embedded and confined none of them has anything to do.
     */
    private static final class DoesNothing extends Change {
        @Override
        public void atStart(CodeBuilder code) {
            code.return_();
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof InvokeInstruction call && call.name().equalsString("scheduleWithFixedDelay")) {
                places++;
            }
        }
    }
}
