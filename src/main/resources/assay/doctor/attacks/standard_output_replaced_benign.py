# Tries: put a stream of its own in the place of sys.stdout for a while, and print the answer afterwards.
# Verdict: ACCEPTED
# Cases: AC AC AC
# Entry: program
import contextlib
import io

n = int(input())
aside = io.StringIO()
with contextlib.redirect_stdout(aside):
    print("not the answer")
print(n + 1)
