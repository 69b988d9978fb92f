package assay.challenge.loading;

import assay.challenge.ChallengeFolder;
import assay.protocol.FileContent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Identifies everything in a challenge's folder that grading uses, and nothing else: a new statement changes nothing. */
final class ChallengeHash {
    private ChallengeHash() {}

    /** SHA-256, in hex, over the definition and the names and contents of what it may refer to. */
    static String of(ChallengeFolder folder, byte[] definition, Resources resources) throws IOException {
        MessageDigest digest = sha256();
        update(digest, "challenge.json", definition);
        Map<String, Path> files = new TreeMap<>();
        resources.files().forEach(file -> files.put(name(folder, file), file));
        for (Map.Entry<String, Path> file : files.entrySet()) {
            update(digest, file.getKey(), Files.readAllBytes(file.getValue()));
        }
        for (Map.Entry<String, FileContent> given : new TreeMap<>(resources.given()).entrySet()) {
            if (given.getValue() instanceof FileContent.Stored(String latin1)) {
                update(digest, "files/" + given.getKey(), latin1.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Sizes come first, so that nothing can move from a name into a content or from one file into the next. */
    private static void update(MessageDigest digest, String fileName, byte[] content) {
        byte[] name = fileName.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(2 * Integer.BYTES)
                .putInt(name.length)
                .putInt(content.length)
                .flip());
        digest.update(name);
        digest.update(content);
    }

    private static String name(ChallengeFolder folder, Path file) {
        return folder.path().relativize(file).toString().replace('\\', '/');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
