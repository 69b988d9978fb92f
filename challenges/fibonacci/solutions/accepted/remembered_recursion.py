def fib(n: int) -> int:
    if n < 0:
        raise ValueError("n must not be negative")
    known = {0: 0, 1: 1}

    def number(index: int) -> int:
        if index not in known:
            known[index] = number(index - 1) + number(index - 2)
        return known[index]

    return number(n)
