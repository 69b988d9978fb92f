# Handles each item before it takes the next one.
# Fails: two workers; more workers than items; in the order of the items; they work at the same time; the queue is used; equal items; a hundred items
async def process(source, handle, workers, size):
    return [await handle(item) async for item in source]
