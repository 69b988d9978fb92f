import asyncio


async def fetch_all(delays):
    tasks = [asyncio.create_task(asyncio.sleep(delay, f"answer after {delay} s")) for delay in delays]
    return [await task for task in tasks]
