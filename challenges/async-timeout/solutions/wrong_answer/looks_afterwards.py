# Waits for the end, and then looks how long that took.
# Fails: too late
import time


async def first_or_none(coroutine, seconds):
    before = time.monotonic()
    result = await coroutine
    return result if time.monotonic() - before <= seconds else None
