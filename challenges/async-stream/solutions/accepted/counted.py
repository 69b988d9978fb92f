import asyncio
from itertools import count


async def ticker(start: int, interval: float):
    try:
        for number in count(start):
            if number > start:
                await asyncio.sleep(interval)
            yield number
    finally:
        print("stopped")
