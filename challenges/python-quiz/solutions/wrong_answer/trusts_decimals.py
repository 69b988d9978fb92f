# Takes floats for exact, and expects finally to come last.
# Fails: q8; q9
ANSWERS = {
    "q1": "B",
    "q2": "B",
    "q3": "D",
    "q4": "A",
    "q5": "C",
    "q6": "C",
    "q7": "D",
    "q8": "B",
    "q9": "A",
    "q10": "D",
}
