import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable


async def process(
    source: AsyncIterator, handle: Callable[[object], Awaitable], workers: int, size: int
) -> list:
    waiting: asyncio.Queue = asyncio.Queue(size)
    results: dict[int, object] = {}

    async def consume() -> None:
        while True:
            number, item = await waiting.get()
            results[number] = await handle(item)
            waiting.task_done()

    consumers = [asyncio.create_task(consume()) for _ in range(workers)]
    number = 0
    async for item in source:
        await waiting.put((number, item))
        number += 1
    await waiting.join()
    for consumer in consumers:
        consumer.cancel()
    await asyncio.gather(*consumers, return_exceptions=True)
    return [results[each] for each in range(number)]
