# Lists the results in the order in which they come.
# Fails: in the order of the items; equal items; a hundred items
import asyncio


async def process(source, handle, workers, size):
    queue = asyncio.Queue(maxsize=size)
    end = object()
    results = []

    async def produce():
        index = 0
        async for item in source:
            await queue.put((index, item))
            index += 1
        for _ in range(workers):
            await queue.put(end)

    async def consume():
        while (place := await queue.get()) is not end:
            index, item = place
            results.append(await handle(item))

    await asyncio.gather(produce(), *(consume() for _ in range(workers)))
    return results
