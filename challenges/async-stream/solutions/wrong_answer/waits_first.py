# Waits before the first number as well.
# Fails: three ticks; just one
import asyncio


async def ticker(start, interval):
    try:
        while True:
            await asyncio.sleep(interval)
            yield start
            start += 1
    finally:
        print("stopped")
