package assay.grader;

import assay.result.Shard;
import assay.result.SubmissionResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Divides a run into parts by what the results' keys are, so that every part knows which submissions are its own without
 * hearing of the others. A submission that is added moves no other one.
 */
public final class Sharding {
    /** What a submission takes beside the time its cases are charged with: an interpreter of its own, reading, writing. */
    private static final long OVERHEAD_MILLIS = 100;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final int total;
    private final Map<SubmissionResult.Key, Integer> balanced;

    private Sharding(int total, Map<SubmissionResult.Key, Integer> balanced) {
        this.total = total;
        this.balanced = balanced;
    }

    /**
     * Into so many parts.
     *
     * @param millis what submissions took in an earlier run: these are dealt out so that all parts take as long; all
     *     others go where their key says
     */
    public static Sharding into(int total, Map<SubmissionResult.Key, Long> millis) {
        return new Sharding(total, balance(total, millis));
    }

    /** The longest first, each to the part that has least. */
    private static Map<SubmissionResult.Key, Integer> balance(int total, Map<SubmissionResult.Key, Long> millis) {
        List<Entry<SubmissionResult.Key, Long>> longestFirst = millis.entrySet().stream()
                .sorted(Comparator.comparingLong((Entry<SubmissionResult.Key, Long> entry) -> -entry.getValue())
                        .thenComparing(Entry::getKey))
                .toList();
        long[] loads = new long[total];
        Map<SubmissionResult.Key, Integer> numbers = new HashMap<>();
        for (Entry<SubmissionResult.Key, Long> entry : longestFirst) {
            int least = 0;
            for (int index = 1; index < total; index++) {
                least = loads[index] < loads[least] ? index : least;
            }
            loads[least] += entry.getValue() + OVERHEAD_MILLIS;
            numbers.put(entry.getKey(), least + 1);
        }
        return numbers;
    }

    /** The number of the part that this submission belongs to. */
    public int number(SubmissionResult.Key key) {
        Integer known = balanced.get(key);
        return known == null ? byHash(key) : known;
    }

    /** Rendezvous hashing: every part bids for the key, and the highest bid wins. */
    private int byHash(SubmissionResult.Key key) {
        byte[] digest = sha256().digest(text(key).getBytes(StandardCharsets.UTF_8));
        long hash = 0;
        for (byte next : Arrays.copyOf(digest, Long.BYTES)) {
            hash = (hash << Byte.SIZE) | (next & 0xff);
        }
        int winner = 1;
        for (int number = 2; number <= total; number++) {
            winner = bid(hash, number) > bid(hash, winner) ? number : winner;
        }
        return winner;
    }

    /** SplitMix64's finalizer: a change of any bit changes half of them. */
    private static long bid(long hash, int number) {
        long mixed = hash + number * GOLDEN;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** What this part has to grade of a whole run. */
    public GradingRequest part(GradingRequest whole, int number) {
        return new GradingRequest(
                whole.challenges(),
                whole.files().stream()
                        .filter(file -> number(GradingSubject.key(file)) == number)
                        .toList(),
                whole.missing().stream()
                        .filter(absent ->
                                number(new SubmissionResult.Key(absent.candidate(), absent.challenge())) == number)
                        .toList(),
                whole.notes(),
                whole.caseNames(),
                whole.effort(),
                whole.options(),
                whole.timeMultipliers());
    }

    /** What the results of this part say of their place in the whole run. */
    public Shard shard(GradingRequest whole, int number) {
        List<SubmissionResult.Key> keys = whole.keys();
        MessageDigest cohort = sha256();
        keys.forEach(key -> cohort.update((text(key) + "\n").getBytes(StandardCharsets.UTF_8)));
        return new Shard(number, total, keys.size(), HexFormat.of().formatHex(cohort.digest()));
    }

    /** Names hold no control characters, so that no two keys have one text. */
    private static String text(SubmissionResult.Key key) {
        return key.candidate() + "\t" + key.challenge()
                + (key.sample().isPresent() ? "\t" + key.sample().getAsInt() : "");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
