# Tries: hold nothing but a comment.
# Verdict: COMPILE_ERROR
# Cases: CE CE CE
# Note: solve
# There is no code here.
