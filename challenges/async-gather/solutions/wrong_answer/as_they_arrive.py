# Lists the answers in the order in which they arrive.
# Fails: three; the slowest first; no delay; the argument stays as it is
import asyncio


async def fetch(delay):
    await asyncio.sleep(delay)
    return f"answer after {delay} s"


async def fetch_all(delays):
    return [await answer for answer in asyncio.as_completed(map(fetch, delays))]
