# 997 maximum recursion depth exceeded

async def g(n):
    reached[0] = n
    return await g(n + 1)

def f(n):
    c = g(n)
    c.send(None)
