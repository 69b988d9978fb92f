# Tries: put a builtin in the place of the entry point.
# Verdict: ACCEPTED
# Cases: AC AC AC
solve = (1).__add__
