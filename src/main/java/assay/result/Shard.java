package assay.result;

/**
 * Which part of a larger run this is.
 *
 * @param number counted from 1
 * @param total into how many parts the run was divided
 * @param submissions how many results the whole run has
 * @param cohort a fingerprint of the keys of the whole run's results, the same in all its parts
 */
public record Shard(int number, int total, int submissions, String cohort) {

    /** As the command line has it: {@code 3/20}. */
    public String name() {
        return number + "/" + total;
    }
}
