package assay.submission;

import assay.submission.Submission.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as Python reads them: UTF-8, or what a coding cookie says (PEP 263). */
sealed interface SourceText {

    /** Lines end with {@code \n}; there is no byte order mark. */
    record Decoded(String text) implements SourceText {}

    /** No text. */
    record Undecodable(Fault fault) implements SourceText {}

    static SourceText decode(byte[] bytes) {
        if (bytes.length == 0) {
            return new Undecodable(Fault.EMPTY);
        }
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        ByteBuffer content = marked ? ByteBuffer.wrap(bytes, 3, bytes.length - 3) : ByteBuffer.wrap(bytes);
        Optional<String> cookie = CodingCookie.in(StandardCharsets.ISO_8859_1.decode(content.duplicate()));
        Optional<Charset> charset =
                cookie.isPresent() ? PythonEncodings.named(cookie.get()) : Optional.of(StandardCharsets.UTF_8);
        if (charset.isEmpty() || (marked && !charset.get().equals(StandardCharsets.UTF_8))) {
            return new Undecodable(Fault.UNKNOWN_ENCODING);
        }
        return decode(content, charset.get());
    }

    private static SourceText decode(ByteBuffer content, Charset charset) {
        String text;
        try {
            text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(content)
                    .toString();
        } catch (CharacterCodingException _) {
            boolean utf8 = charset.equals(StandardCharsets.UTF_8);
            return new Undecodable(utf8 ? Fault.NOT_UTF_8 : Fault.UNKNOWN_ENCODING);
        }
        return text.indexOf('\0') >= 0
                ? new Undecodable(Fault.NULL_CHARACTER)
                : new Decoded(text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
