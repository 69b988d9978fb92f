# Waits for the queue and leaves the consumers waiting.
# Fails: no task is left
import asyncio


async def process(source, handle, workers, size):
    queue = asyncio.Queue(maxsize=size)
    results = {}

    async def consume():
        while True:
            index, item = await queue.get()
            results[index] = await handle(item)
            queue.task_done()

    process.consumers = [asyncio.create_task(consume()) for _ in range(workers)]
    index = 0
    async for item in source:
        await queue.put((index, item))
        index += 1
    await queue.join()
    return [results[each] for each in range(index)]
