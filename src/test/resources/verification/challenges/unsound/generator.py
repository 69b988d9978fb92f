def generate(random, size):
    return [[random.randint(-9 if size > 5 else 1, 9) for _ in range(size)]]
