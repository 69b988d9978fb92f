# Tries: await an event that another task sets after an hour of virtual time.
# Verdict: ACCEPTED
# Cases: AC AC AC
import asyncio


async def wait_an_hour():
    event = asyncio.Event()

    async def later():
        await asyncio.sleep(3600)
        event.set()

    await asyncio.gather(event.wait(), later())


def solve(n):
    asyncio.run(wait_an_hour())
    return n + 1
