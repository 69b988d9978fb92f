import asyncio


async def fetch(delay):
    await asyncio.sleep(delay)
    return f"answer after {delay} s"


async def fetch_all(delays):
    return list(await asyncio.gather(*map(fetch, delays)))
