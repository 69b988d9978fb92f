# Tries: define a coroutine function where a function is due.
# Verdict: ACCEPTED
# Cases: AC AC AC
# Reason: coroutines are awaited.
async def solve(n):
    return n + 1
