# Compares how many openers and closers there are and looks at neither order nor kind.
# Fails: one opener of another kind; wrong kind of closer; closer first; interleaved
def is_valid(s):
    openers = sum(s.count(opener) for opener in "([{")
    closers = sum(s.count(closer) for closer in ")]}")
    return openers == closers
