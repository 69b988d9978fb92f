# 996 maximum recursion depth exceeded

async def g(n):
    reached[0] = n
    async for x in g(n + 1):
        yield x

async def m():
    async for x in g(1):
        pass

def f(n):
    m().send(None)
