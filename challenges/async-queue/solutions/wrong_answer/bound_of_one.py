# Lets one item wait, whatever the size.
# Fails: the queue is used
import asyncio


async def process(source, handle, workers, size):
    queue = asyncio.Queue(maxsize=1)
    end = object()
    results = []

    async def produce():
        index = 0
        async for item in source:
            results.append(None)
            await queue.put((index, item))
            index += 1
        for _ in range(workers):
            await queue.put(end)

    async def consume():
        while (place := await queue.get()) is not end:
            index, item = place
            results[index] = await handle(item)

    await asyncio.gather(produce(), *(consume() for _ in range(workers)))
    return results
