package assay.sandbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The standard streams of a context. None of them is one of the process's own. */
final class Console {
    private static final PrintedText NOWHERE = PrintedText.together(0, () -> {});

    private volatile PrintedText printed = NOWHERE;
    private volatile InputStream typed = InputStream.nullInputStream();

    /** From now on what is printed goes there. */
    void printTo(PrintedText target) {
        printed = target;
    }

    /** From now on nothing that is printed is kept. */
    void ignore() {
        printed = NOWHERE;
    }

    /** From now on this is what can be read, and then the end. */
    void type(String text) {
        typed = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    OutputStream output() {
        return new Printer(false);
    }

    OutputStream errorOutput() {
        return new Printer(true);
    }

    InputStream input() {
        return new Keyboard();
    }

    private final class Printer extends OutputStream {
        private final boolean isError;

        Printer(boolean isError) {
            this.isError = isError;
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            printed.print(isError, bytes, offset, length);
        }
    }

    private final class Keyboard extends InputStream {
        @Override
        public int read() throws java.io.IOException {
            return typed.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws java.io.IOException {
            return typed.read(bytes, offset, length);
        }

        @Override
        public int available() throws java.io.IOException {
            return typed.available();
        }
    }
}
