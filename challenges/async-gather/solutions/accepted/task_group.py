import asyncio


async def fetch(delay: float) -> str:
    await asyncio.sleep(delay)
    return f"answer after {delay} s"


async def fetch_all(delays: list[float]) -> list[str]:
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(fetch(delay)) for delay in delays]
    return [task.result() for task in tasks]
