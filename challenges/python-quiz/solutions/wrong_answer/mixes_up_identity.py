# Takes equal lists for the same one, and a text with a zero for false.
# Fails: q2; q5
ANSWERS = {
    "q1": "B",
    "q2": "A",
    "q3": "D",
    "q4": "A",
    "q5": "A",
    "q6": "C",
    "q7": "D",
    "q8": "A",
    "q9": "B",
    "q10": "D",
}
