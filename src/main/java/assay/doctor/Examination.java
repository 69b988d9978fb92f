package assay.doctor;

import java.nio.file.Path;

/**
 * What to find out about an installation.
 *
 * @param quick try only the attacks that a sandbox has to refuse
 * @param workers how many attacks to try side by side
 * @param output the folder that results are to be written into
 */
public record Examination(boolean quick, int workers, Path output) {

    /** Is told how an examination goes, one call at a time. */
    public interface Progress {
        /** So many attacks are going to be tried. */
        void begun(int attacks);

        /** An attack is over. */
        void tried(AttackOutcome outcome);
    }
}
