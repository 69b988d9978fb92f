package assay.listing;

import com.oracle.graal.python.pegparser.AbstractParser;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.io.Serial;
import java.util.EnumSet;
import java.util.function.BooleanSupplier;

/** GraalPy's parser, as Python's {@code compile} uses it, but for what it says of texts that do not parse. */
final class SubmissionParser {
    /** The minor version of Python whose grammar it is; GraalPy's own. */
    private static final int FEATURE_VERSION = 12;

    private final BooleanSupplier isStopped;

    SubmissionParser(BooleanSupplier isStopped) {
        this.isStopped = isStopped;
    }

    SyntaxTree parse(String text) throws NotListedException {
        // Python refuses such a text before it parses it.
        if (text.indexOf('\0') >= 0) {
            throw new NotListedException();
        }
        Parser parser = new Parser(
                text, new Callbacks(), InputType.FILE, EnumSet.noneOf(AbstractParser.Flags.class), FEATURE_VERSION);
        return SyntaxTree.of(text, parse(parser));
    }

    private static ModTy.Module parse(Parser parser) throws NotListedException {
        try {
            if (parser.parse() instanceof ModTy.Module module) {
                return module;
            }
        } catch (RuntimeException | AssertionError | StackOverflowError refused) {
            // Also what the parser itself fails at: that has no listing, and is met and told where the text is loaded.
        }
        throw new NotListedException();
    }

    private final class Callbacks implements ParserCallbacks {
        @Override
        public void safePointPoll() {
            if (isStopped.getAsBoolean()) {
                throw new Refused();
            }
        }

        @Override
        public RuntimeException reportIncompleteSource(int line) {
            return new Refused();
        }

        @Override
        public RuntimeException onError(ErrorType type, SourceRange range, String message) {
            return new Refused();
        }

        @Override
        public RuntimeException onError(ErrorType type, SourceRange range, String message, Object... arguments) {
            return new Refused();
        }

        @Override
        public void onWarning(WarningType type, SourceRange range, String message) {
            // It is given where the text is loaded.
        }

        @Override
        public void onWarning(WarningType type, SourceRange range, String message, Object... arguments) {
            // As above.
        }
    }

    private static final class Refused extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Refused() {
            super(null, null, false, false);
        }
    }
}
