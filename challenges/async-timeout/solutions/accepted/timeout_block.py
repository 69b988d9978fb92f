import asyncio


async def first_or_none(coroutine, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await coroutine
    except TimeoutError:
        return None
