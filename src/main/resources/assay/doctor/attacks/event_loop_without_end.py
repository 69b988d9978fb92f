# Tries: await sleeps for ever, which on the virtual clock takes no time on the wall.
# Verdict: TIME_LIMIT_EXCEEDED
# Cases: TLE AC AC
import asyncio


async def sleep_for_ever():
    while True:
        await asyncio.sleep(3600)


def solve(n):
    if n == 1:
        asyncio.run(sleep_for_ever())
    return n + 1
