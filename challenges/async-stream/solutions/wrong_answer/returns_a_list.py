# Collects numbers and returns them as a list.
# Fails: three ticks; just one
import asyncio


async def ticker(start, interval):
    numbers = []
    for number in range(start, start + 24):
        numbers.append(number)
        await asyncio.sleep(interval)
    print("stopped")
    return numbers
