package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.submission.Submission.Fault;
import assay.submission.Submission.Gradable;
import assay.submission.Submission.Ungradable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SubmissionReaderTest {
    @TempDir
    private Path folder;

    private SubmissionFile file() {
        return new SubmissionFile("anna", "sample", folder.resolve("sample.py"), "anna/sample.py");
    }

    private Submission read(byte[] bytes) throws IOException {
        Files.write(file().path(), bytes);
        return SubmissionReader.read(file());
    }

    private Submission read(String text, Charset charset) throws IOException {
        return read(text.getBytes(charset));
    }

    private void assertText(Submission submission, String text) {
        assertThat(submission)
                .isInstanceOfSatisfying(
                        Gradable.class,
                        gradable -> assertThat(gradable.source()).isEqualTo(text));
    }

    private void assertFault(Submission submission, Fault fault) {
        assertThat(submission)
                .isInstanceOfSatisfying(
                        Ungradable.class,
                        ungradable -> assertThat(ungradable.fault()).isEqualTo(fault));
    }

    @Test
    void aTextIsGradableAndItsBytesAreHashed() throws IOException {
        assertThat(read("abc", StandardCharsets.UTF_8))
                .isEqualTo(new Gradable(
                        file(),
                        Optional.of("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                        "abc"));
    }

    @Test
    void linesEndWithANewlineWhateverTheyEndedWith() throws IOException {
        assertText(read("a\r\nb\rc\n\r\n", StandardCharsets.UTF_8), "a\nb\nc\n\n");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertText(read("\uFEFFx = 'é'", StandardCharsets.UTF_8), "x = 'é'");
    }

    @Test
    void aFileOfBlanksOrCommentsIsGradable() throws IOException {
        assertText(read(" \n", StandardCharsets.UTF_8), " \n");
        assertText(read("# later\n", StandardCharsets.UTF_8), "# later\n");
    }

    @ParameterizedTest
    @CsvSource({
        "latin-1, ISO-8859-1",
        "Latin_1, ISO-8859-1",
        "iso-8859-15, ISO-8859-15",
        "cp1252, windows-1252",
        "koi8-r, KOI8-R",
        "shift_jis, Shift_JIS",
        "euc-jp, EUC-JP",
        "gbk, GBK",
        "utf8, UTF-8",
        "UTF-8, UTF-8",
        "utf_8_sig, UTF-8",
        "mac_roman, x-MacRoman",
        "cp437, IBM437"
    })
    void aCookieSaysWhatTheBytesMean(String name, String charset) throws IOException {
        String letter = switch (name) {
            case "koi8-r", "shift_jis", "euc-jp", "gbk" -> "Ж";
            default -> "é";
        };
        String text = "# -*- coding: " + name + " -*-\nx = '" + letter + "'\n";
        assertText(read(text, Charset.forName(charset)), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/usr/bin/python\n# vim: set fileencoding=latin-1 :\nx = 'é'",
                "\t# Å coding=latin-1\nx = 'é'",
                "\r\n#coding:latin-1\r\nx = 'é'"
            })
    void theCookieMayStandOnTheSecondLineAfterAComment(String text) throws IOException {
        assertText(read(text, StandardCharsets.ISO_8859_1), text.replace("\r\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = 1\n# coding: latin-1\ny = 'é'",
                "\n\n# coding: latin-1\ny = 'é'",
                "x = 'coding: latin-1'\ny = 'é'"
            })
    void aCookieAnywhereElseIsAComment(String text) throws IOException {
        assertFault(read(text, StandardCharsets.ISO_8859_1), Fault.NOT_UTF_8);
        assertText(read(text, StandardCharsets.UTF_8), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klingon", "utf-16", "utf-32-le", "cp037", "utf-7", ".", "--", "rot13"})
    void anEncodingThatHoldsNoSourceIsUnknown(String name) throws IOException {
        assertFault(read("# coding: " + name + "\nx = 1\n", StandardCharsets.UTF_8), Fault.UNKNOWN_ENCODING);
    }

    @Test
    void aCookieThatDoesNotFitTheBytesIsReported() throws IOException {
        assertFault(read("# coding: ascii\nx = 'é'", StandardCharsets.UTF_8), Fault.UNKNOWN_ENCODING);
        assertFault(read("# coding: utf-8\nx = 'é'", StandardCharsets.ISO_8859_1), Fault.NOT_UTF_8);
        assertFault(read("\uFEFF# coding: latin-1\nx = 'é'", StandardCharsets.UTF_8), Fault.UNKNOWN_ENCODING);
    }

    @Test
    void bytesThatAreNoTextAreReported() throws IOException {
        assertFault(read("x = 'é'", StandardCharsets.ISO_8859_1), Fault.NOT_UTF_8);
        assertFault(read("x = 1", StandardCharsets.UTF_16), Fault.NOT_UTF_8);
        assertFault(read(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}), Fault.NOT_UTF_8);
        assertFault(read("x = 1\0", StandardCharsets.UTF_8), Fault.NULL_CHARACTER);
        assertFault(read("x = 1", StandardCharsets.UTF_16LE), Fault.NULL_CHARACTER);
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        assertFault(read(new byte[0]), Fault.EMPTY);
    }

    @Test
    void aMebibyteIsReadAndAByteMoreIsNot() throws IOException {
        assertText(read("x".repeat(1 << 20), StandardCharsets.UTF_8), "x".repeat(1 << 20));
        Submission larger = read("x".repeat((1 << 20) + 1), StandardCharsets.UTF_8);
        assertThat(larger).isEqualTo(new Ungradable(file(), Optional.empty(), Fault.TOO_LARGE));
    }

    @Test
    void aFileOfATerabyteIsNotRead() throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file().path().toFile(), "rw")) {
            sparse.setLength(1L << 40);
        } catch (IOException tooMuch) {
            assumeTrue(false, "this file system holds no sparse files");
        }
        assertFault(SubmissionReader.read(file()), Fault.TOO_LARGE);
    }

    @Test
    void aFolderIsNoSubmission() throws IOException {
        Files.createDirectory(file().path());
        assertFault(SubmissionReader.read(file()), Fault.FOLDER);
    }

    @Test
    void aSymbolicLinkIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.py"), "x = 1");
        Files.createSymbolicLink(file().path(), secret);
        assertFault(SubmissionReader.read(file()), Fault.SYMBOLIC_LINK);
    }

    @Test
    void aLinkToItselfOrToNowhereIsNotFollowed() throws IOException {
        Files.createSymbolicLink(file().path(), file().path());
        assertFault(SubmissionReader.read(file()), Fault.SYMBOLIC_LINK);
    }

    @Test
    void aPipeIsNeverOpened() throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("mkfifo", file().path().toString()).start();
        } catch (IOException _) {
            assumeTrue(false, "this system has no mkfifo");
            return;
        }
        assumeTrue(process.waitFor() == 0);
        assertFault(SubmissionReader.read(file()), Fault.SPECIAL_FILE);
    }

    @Test
    void aDeviceIsNeverOpened() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        assertFault(SubmissionReader.read(new SubmissionFile("anna", "sample", device, "x")), Fault.SPECIAL_FILE);
    }

    @Test
    void aFileThatIsGoneIsNotReadable() {
        assertFault(SubmissionReader.read(file()), Fault.NOT_READABLE);
    }
}
