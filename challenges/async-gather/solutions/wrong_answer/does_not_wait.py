# Forgets that a coroutine does nothing before it is awaited.
# Fails: three; just one; the slowest first; equal delays; no delay; fractions
import asyncio


async def fetch(delay):
    asyncio.sleep(delay)
    return f"answer after {delay} s"


async def fetch_all(delays):
    return list(await asyncio.gather(*(fetch(delay) for delay in delays)))
