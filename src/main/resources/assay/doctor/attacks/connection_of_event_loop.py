# Tries: connect to another machine from an event loop.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import asyncio


async def connect():
    await asyncio.open_connection("192.0.2.1", 80)


def solve(n):
    if n == 1:
        asyncio.run(connect())
    return n + 1
