a, b = {1, 2, 3}, {3, 4}
print(sorted(a | b), a & b, sorted(a - b), sorted(a ^ b), a <= {1, 2, 3, 4}, {1} < a, a.isdisjoint({9}), a > b, len(a))
a.add(3); a.discard(99); a.update([7], 'x')
print(len(a), 7 in a, a.intersection([1, 7]) == {1, 7}, a.union() == a, a is a.copy(), frozenset(a) == a, {1} | frozenset([1]), type(frozenset([1]) | {1}).__name__)
for action in (lambda: a.remove(99), lambda: {[]}, lambda: a | [1], lambda: a[0], lambda: set(5), lambda: set().pop(), lambda: a + b, lambda: frozenset([1]).add(2), lambda: {1, 2} < [1], lambda: {set()}):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)
a &= {7, 1}; a -= {1}; a ^= {5}
print(sorted(a), {}, type({}), set(), {1, True, 1.0}, len({'a', 'b', 'a'}))
