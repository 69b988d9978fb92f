"""Long chains of vertices whose numbers are shuffled."""


def generate(random, size):
    """Chain all vertices; the toss of a coin decides whether the last leads into the first half."""
    order = list(range(size))
    random.shuffle(order)
    graph = {vertex: [successor] for vertex, successor in zip(order, order[1:])}
    if random.random() < 0.5:
        graph[order[-1]] = [order[random.randrange(size // 2)]]
    return [graph, size]
