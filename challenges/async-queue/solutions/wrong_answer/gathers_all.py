# Takes all items first, and handles all of them at once.
# Fails: one worker; two workers; the producer waits; the queue is used; None is an item; a hundred items
import asyncio


async def process(source, handle, workers, size):
    items = [item async for item in source]
    return list(await asyncio.gather(*map(handle, items)))
