# Rules: {"forbidSyntax": ["for", "while", "comprehension", "recursion", "lambda", "try", "global", "async"]}
# Broken: a for loop is not allowed, but used in line 13
# Broken: a while loop is not allowed, but used in line 15
# Broken: a comprehension is not allowed, but used in lines 17, 18
# Broken: a function that calls itself is not allowed, but used in lines 21, 24
# Broken: a lambda is not allowed, but used in line 26
# Broken: a try statement is not allowed, but used in line 27
# Broken: global is not allowed, but used in line 11
# Broken: async or await is not allowed, but used in line 32
def solve(items):
    global count
    count = 0
    for item in items:
        count += item
    while count > 10:
        count -= 1
    squares = [item * item for item in items]
    return sum(item for item in squares)

def even(n):
    return n == 0 or odd(n - 1)

def odd(n):
    return n != 0 and even(n - 1)

twice = lambda n: 2 * n
try:
    twice(1)
except ValueError:
    pass

async def wait(): ...
