# Gives the answers as a list.
# Fails: q1; q2; q3; q4; q5; q6; q7; q8; q9; q10
ANSWERS = list("BBDACCDABD")
