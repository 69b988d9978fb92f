def f(x):
    match x:
        case []: return 'empty'
        case [a]: return ('one', a)
        case [1, *rest]: return ('starts with 1', rest)
        case (a, b) if a == b: return ('pair', a)
        case [[a, b], c]: return ('nested', a, b, c)
        case [first, *_, last]: return ('ends', first, last)
        case str() as s: return ('str', s)
    return None
print([f(v) for v in ([], [5], (1, 2, 3), [2, 2], [[1, 2], 3], range(2, 9), 'abc', {1, 2}, b'ab', 7, iter([1]), [3, 4])])
