# Takes any exception for the end of the time.
# Fails: its own exceptions come out
import asyncio


async def first_or_none(coroutine, seconds):
    try:
        return await asyncio.wait_for(coroutine, seconds)
    except Exception:
        return None
