# Tries: define a function that takes whatever it gets.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(*arguments, **keywords):
    return arguments[0] + 1
