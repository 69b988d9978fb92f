# Tries: print the right answer, and loop for ever in an exit handler of the program.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
# Entry: program
import atexit


def spin():
    while True:
        pass


n = int(input())
if n == 1:
    atexit.register(spin)
print(n + 1)
