# Tries: print the right answer with a byte behind it that is not UTF-8.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
# Entry: program
import sys

n = int(input())
sys.stdout.buffer.write(str(n + 1).encode() + (b"\xff" if n == 1 else b"") + b"\n")
