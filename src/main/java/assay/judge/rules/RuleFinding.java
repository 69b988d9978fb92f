package assay.judge.rules;

import assay.protocol.Observation;
import assay.result.Explanation;

/** What came of holding a submission's text against the rules. */
public sealed interface RuleFinding {

    /** It keeps all of them. */
    record Kept() implements RuleFinding {}

    /** It breaks some, which the explanation names with their lines. */
    record Broken(Explanation explanation) implements RuleFinding {}

    /** It could not be found out, which means this for every case. */
    record Unknown(Observation observation) implements RuleFinding {}
}
