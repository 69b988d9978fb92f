# arguments: [['shirt', 'tie', 'jacket'], [['shirt', 'tie']]]
# expect: ['jacket', 'shirt', 'tie']

def solve(things, before):
    free = set(things) - {later for _, later in before}
    order = []
    while free:
        thing = free.pop()  # here
        order.append(thing)
        for first, later in before:
            if first == thing:
                free.add(later)
    return order
