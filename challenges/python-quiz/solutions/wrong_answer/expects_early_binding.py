# Expects each function to keep the number of its round.
# Fails: q3
ANSWERS = {
    "q1": "B",
    "q2": "B",
    "q3": "A",
    "q4": "A",
    "q5": "C",
    "q6": "C",
    "q7": "D",
    "q8": "A",
    "q9": "B",
    "q10": "D",
}
