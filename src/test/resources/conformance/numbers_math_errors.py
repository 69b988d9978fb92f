import math
for call in ('math.sqrt(-1)', 'math.log(0)', 'math.log(-1)', 'math.factorial(-1)', 'math.factorial(1.5)', 'math.acos(2)', 'math.exp(1000)', 'math.isqrt(-1)', 'math.comb(-1, 2)', 'math.gcd(1.5, 2)', 'math.floor("a")', 'math.sqrt("4")', 'math.pow(0, -1)', 'math.ceil(float("inf"))'):
    try:
        print(eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
