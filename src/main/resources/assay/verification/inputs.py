

def case_inputs(count, sizes):
    """So many inputs of the generator above, the first size from the list that it can make, and sizes up to twice that."""
    from random import Random

    for size in sizes:
        try:
            for seed in range(1, 4):
                generate(Random(seed), size)
        except Exception:
            continue
        inputs = []
        for seed in range(1, count + 1):
            other = size + seed % (size + 20 if size < 1000 else 50)
            try:
                arguments = generate(Random(seed), other)
            except Exception:
                other = size
                arguments = generate(Random(seed), size)
            inputs.append((other, seed, list(arguments)))
        return inputs
    return []
