# arguments: [['c', 'b', 'a'], [['c', 'a']]]
# expect: ['b', 'c', 'a']

def solve(things, before):
    waiting = set(things)
    order = []
    while waiting:
        blocked = {later for first, later in before if first in waiting}
        thing = min(waiting - blocked)
        waiting.remove(thing)
        order.append(thing)
    return order
