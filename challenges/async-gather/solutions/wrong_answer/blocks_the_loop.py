# Sleeps without the event loop, so that nothing else can run meanwhile.
# Fails: three; the slowest first; equal delays; fractions
import asyncio
import time


async def fetch(delay):
    time.sleep(delay)
    return f"answer after {delay} s"


async def fetch_all(delays):
    return list(await asyncio.gather(*(fetch(delay) for delay in delays)))
