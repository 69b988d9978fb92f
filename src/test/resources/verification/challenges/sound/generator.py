def generate(random, size):
    low = random.randint(-size, size)
    return [random.randint(-2 * size, 2 * size), low, low + random.randint(0, size)]
