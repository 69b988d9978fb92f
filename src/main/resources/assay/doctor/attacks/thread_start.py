# Tries: compute in a thread.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import threading


def solve(n):
    if n == 1:
        answers = []
        thread = threading.Thread(target=lambda: answers.append(n + 1))
        thread.start()
        thread.join()
        return answers[0]
    return n + 1
