# Takes None for the mark of the end.
# Fails: None is an item
import asyncio


async def process(source, handle, workers, size):
    queue = asyncio.Queue(maxsize=size)
    results = {}
    order = []

    async def produce():
        async for item in source:
            order.append(item)
            await queue.put(item if item is None else (len(order) - 1, item))
        for _ in range(workers):
            await queue.put(None)

    async def consume():
        while (place := await queue.get()) is not None:
            results[place[0]] = await handle(place[1])

    await asyncio.gather(produce(), *(consume() for _ in range(workers)))
    return [results[index] for index in range(len(order))]
