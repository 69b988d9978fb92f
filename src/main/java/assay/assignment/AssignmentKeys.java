package assay.assignment;

import assay.challenge.loading.Vocabulary;

/** Every key of an assignment. The published JSON Schema says the same; a test holds them together. */
final class AssignmentKeys {
    static final Vocabulary ASSIGNMENT = Vocabulary.of("an assignment", """
        "$schema": "assignment.schema.json"
        "title": "Week 3"
        "challenges": [{"id": "two-sum", "points": 20}, {"id": "trie", "weight": 2}]
        "deadline": "2026-11-27T23:59:00+01:00"
        "submittedAt": {"table": "submissions.csv"}
        "late": [{"within": "PT24H", "factor": 0.8}]
        "extensions": {"birch": "P2D"}
        "timeMultipliers": {"cedar": 1.5}
        "overrides": [{"candidate": "birch", "challenge": "two-sum", "points": 20, "reason": "the statement was wrong"}]
        """);

    static final Vocabulary CHALLENGE = Vocabulary.of("a challenge of an assignment", """
        "id": "two-sum"
        "points": 20
        "weight": 2
        """);

    static final Vocabulary TIME_SOURCE = Vocabulary.of("the times of submissions", """
        "table": "submissions.csv"
        """);

    static final Vocabulary LATE = Vocabulary.of("a step of lateness", """
        "within": "PT24H"
        "factor": 0.8
        """);

    static final Vocabulary OVERRIDE = Vocabulary.of("an override", """
        "candidate": "birch"
        "challenge": "two-sum"
        "verdict": "accepted"
        "points": 20
        "reason": "the statement was wrong"
        """);

    private AssignmentKeys() {}
}
