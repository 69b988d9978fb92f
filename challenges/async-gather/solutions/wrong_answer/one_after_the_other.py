# Awaits each request before it starts the next one.
# Fails: three; the slowest first; equal delays; fractions
import asyncio


async def fetch(delay):
    await asyncio.sleep(delay)
    return f"answer after {delay} s"


async def fetch_all(delays):
    return [await fetch(delay) for delay in delays]
