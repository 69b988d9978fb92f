package assay.report;

import assay.result.Points;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * How a candidate did who handed in several solutions.
 *
 * @param challenges those with a solution that the grader did not fail in
 */
record CandidateSamples(String candidate, List<OfChallenge> challenges) {
    CandidateSamples {
        challenges = List.copyOf(challenges);
    }

    /** A solution, as far as it is compared with others. */
    record Sample(OptionalInt number, Verdict verdict, Points points) {
        private static final Comparator<Sample> BETTER =
                Comparator.comparing(Sample::points).thenComparing(Sample::verdict);

        static Sample of(SubmissionResult result) {
            return new Sample(result.sample(), result.verdict(), result.points());
        }

        boolean isAccepted() {
            return verdict == Verdict.ACCEPTED;
        }
    }

    /**
     * The solutions of one challenge.
     *
     * @param best the one with the most points, then the better verdict, then the lower number
     */
    record OfChallenge(String challenge, int samples, int accepted, Sample first, Sample best) {

        static OfChallenge of(SubmissionResult result) {
            Sample sample = Sample.of(result);
            return new OfChallenge(result.challenge(), 1, sample.isAccepted() ? 1 : 0, sample, sample);
        }

        /** These solutions and a later one. */
        OfChallenge plus(OfChallenge later) {
            return new OfChallenge(
                    challenge,
                    samples + later.samples,
                    accepted + later.accepted,
                    first,
                    Sample.BETTER.compare(later.best, best) > 0 ? later.best : best);
        }
    }

    int samples() {
        return challenges.stream().mapToInt(OfChallenge::samples).sum();
    }

    /** The share of challenges whose first solution is accepted. */
    double first() {
        return share(challenge -> challenge.first().isAccepted());
    }

    /** The share of challenges one of whose solutions is accepted. */
    double best() {
        return share(challenge -> challenge.accepted() > 0);
    }

    private double share(Predicate<OfChallenge> what) {
        return mean(challenges.stream()
                .mapToDouble(challenge -> what.test(challenge) ? 1 : 0)
                .toArray());
    }

    /** The mean over the challenges, each of which has at least {@code k} solutions. */
    double passAt(int k) {
        return mean(challenges.stream()
                .mapToDouble(challenge -> PassAtK.estimate(challenge.samples(), challenge.accepted(), k))
                .toArray());
    }

    private static double mean(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return shares.length == 0 ? 0 : sum / shares.length;
    }

    /** So many solutions every challenge has. */
    int samplesOfEach() {
        return challenges.stream().mapToInt(OfChallenge::samples).min().orElse(0);
    }
}
