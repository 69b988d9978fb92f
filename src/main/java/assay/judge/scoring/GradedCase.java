package assay.judge.scoring;

import assay.challenge.TestCase;
import assay.result.Verdict;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A case and what was decided on it.
 *
 * @param share of its points, from 0 to 1
 */
public record GradedCase(TestCase testCase, Verdict verdict, BigFraction share) {}
