# Sorts the list that it was given.
# Fails: three; the slowest first; no delay; the argument stays as it is
import asyncio


async def fetch(delay):
    await asyncio.sleep(delay)
    return f"answer after {delay} s"


async def fetch_all(delays):
    delays.sort()
    return list(await asyncio.gather(*(fetch(delay) for delay in delays)))
