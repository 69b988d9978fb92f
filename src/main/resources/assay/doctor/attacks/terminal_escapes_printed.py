# Tries: print terminal escapes that clear the screen, set the title and paste text.
# Verdict: ACCEPTED
# Cases: AC AC AC
def solve(n):
    print("\x1b[2J\x1b[H\x1b]0;title\x07\x1b[6n\x1b]52;c;bHM=\x07\x9b31m\x1bc")
    return n + 1
