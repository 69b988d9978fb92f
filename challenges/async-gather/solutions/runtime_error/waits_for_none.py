# Lets asyncio.wait wait for nothing, which it refuses.
# Fails: none
import asyncio


async def fetch(delay):
    await asyncio.sleep(delay)
    return f"answer after {delay} s"


async def fetch_all(delays):
    tasks = [asyncio.create_task(fetch(delay)) for delay in delays]
    await asyncio.wait(tasks)
    return [task.result() for task in tasks]
