# Writes the letters in lower case.
# Fails: q1; q2; q3; q4; q5; q6; q7; q8; q9; q10
ANSWERS = {
    "q1": "b",
    "q2": "b",
    "q3": "d",
    "q4": "a",
    "q5": "c",
    "q6": "c",
    "q7": "d",
    "q8": "a",
    "q9": "b",
    "q10": "d",
}
