import asyncio


async def ticker(start, interval):
    try:
        while True:
            yield start
            await asyncio.sleep(interval)
            start += 1
    finally:
        print("stopped")
