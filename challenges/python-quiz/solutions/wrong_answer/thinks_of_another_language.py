# Expects what other languages do.
# Fails: q1; q4; q6; q7
ANSWERS = {
    "q1": "A",
    "q2": "B",
    "q3": "D",
    "q4": "B",
    "q5": "C",
    "q6": "A",
    "q7": "C",
    "q8": "A",
    "q9": "B",
    "q10": "D",
}
