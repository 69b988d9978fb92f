# Shields the coroutine, so that it goes on although nobody waits for it.
# Fails: what is given up is cancelled
import asyncio


async def first_or_none(coroutine, seconds):
    try:
        return await asyncio.wait_for(asyncio.shield(coroutine), seconds)
    except TimeoutError:
        return None
