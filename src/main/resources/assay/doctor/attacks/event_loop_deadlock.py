# Tries: await an event that nobody sets.
# Verdict: RUNTIME_ERROR
# Cases: RTE AC AC
# Reason: waiting for nothing is a deadlock, which is reported.
import asyncio


async def wait_for_nobody():
    await asyncio.Event().wait()


def solve(n):
    if n == 1:
        asyncio.run(wait_for_nobody())
    return n + 1
