# Prints after an endless loop, which is never reached.
# Fails: it says when it ends
import asyncio


async def ticker(start, interval):
    while True:
        yield start
        await asyncio.sleep(interval)
        start += 1
    print("stopped")
