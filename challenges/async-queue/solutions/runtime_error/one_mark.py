# Puts one mark of the end for all consumers.
# Fails: two workers; nothing; more workers than items; in the order of the items; the queue is used; no task is left; equal items; a hundred items
import asyncio


async def process(source, handle, workers, size):
    queue = asyncio.Queue(maxsize=size)
    end = object()
    results = []

    async def produce():
        index = 0
        async for item in source:
            results.append(None)
            await queue.put((index, item))
            index += 1
        await queue.put(end)

    async def consume():
        while (place := await queue.get()) is not end:
            index, item = place
            results[index] = await handle(item)

    await asyncio.gather(produce(), *(consume() for _ in range(workers)))
    return results
