# Does not catch the TimeoutError.
# Fails: too late
import asyncio


async def first_or_none(coroutine, seconds):
    return await asyncio.wait_for(coroutine, seconds)
