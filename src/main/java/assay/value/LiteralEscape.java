package assay.value;

/** Reads what follows a backslash in a string. */
final class LiteralEscape {
    private LiteralEscape() {}

    static void read(LiteralCursor at, boolean bytes, StringBuilder to) throws PythonLiteralException {
        char kind = at.peek();
        if (isOctal(kind)) {
            to.append(octal(at, bytes));
            return;
        }
        if (!bytes && (kind == 'u' || kind == 'U' || kind == 'N')) {
            at.skip(1);
            to.appendCodePoint(kind == 'N' ? named(at) : hexadecimal(at, kind == 'u' ? 4 : 8));
            return;
        }
        if (at.atEnd()) {
            return; // The string is not closed either, which the caller says.
        }
        at.skip(1);
        switch (kind) {
            case '\\', '\'', '"' -> to.append(kind);
            case 'a' -> to.append('\u0007');
            case 'b' -> to.append('\b');
            case 'f' -> to.append('\f');
            case 'n' -> to.append('\n');
            case 'r' -> to.append('\r');
            case 't' -> to.append('\t');
            case 'v' -> to.append('\u000b');
            case 'x' -> to.append((char) hexadecimal(at, 2));
            case '\n' -> {}
            case '\r' -> at.skip(at.peek() == '\n' ? 1 : 0);
            default -> {
                // Python keeps the backslash of an escape it does not know.
                to.append('\\');
                at.skip(-1);
            }
        }
    }

    private static boolean isOctal(char unit) {
        return unit >= '0' && unit <= '7';
    }

    private static char octal(LiteralCursor at, boolean bytes) {
        int value = 0;
        for (int count = 0; count < 3 && isOctal(at.peek()); count++) {
            value = value * 8 + (at.next() - '0');
        }
        return (char) (bytes ? value & 0xff : value);
    }

    private static int hexadecimal(LiteralCursor at, int count) throws PythonLiteralException {
        long value = 0;
        for (int index = 0; index < count; index++) {
            int digit = at.peek() < 128 ? Character.digit(at.peek(), 16) : -1;
            if (digit < 0) {
                throw at.fault("expected " + count + " hexadecimal digits");
            }
            value = value * 16 + digit;
            at.skip(1);
        }
        if (value > Character.MAX_CODE_POINT) {
            throw at.fault("no character has a number that large");
        }
        return (int) value;
    }

    private static int named(LiteralCursor at) throws PythonLiteralException {
        StringBuilder name = new StringBuilder();
        if (!at.skip("{")) {
            throw at.fault("expected a character's name in braces");
        }
        while (!at.skip("}")) {
            if (at.atEnd()) {
                throw at.fault("expected '}'");
            }
            name.append(at.next());
        }
        try {
            return Character.codePointOf(name.toString());
        } catch (IllegalArgumentException _) {
            throw at.fault("no character is named '" + name + "'");
        }
    }
}
