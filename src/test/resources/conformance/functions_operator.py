import operator as op
print(op.itemgetter(1)('abc'), op.itemgetter(0, 2)([1, 2, 3]), op.attrgetter('real', 'imag')(2j), op.methodcaller('upper')('a'), op.attrgetter('__class__.__name__')(1))
print(op.add(1, 2), op.truediv(1, 2), op.contains([1], 1), op.countOf('aab', 'a'), op.indexOf([5, 6], 6), op.concat('a', 'b'), op.not_(0), op.mul('a', 3), op.neg(5), op.index(True))
a = [1]
print(op.iadd(a, [2]), a, sorted([('a', 2), ('b', 1)], key=op.itemgetter(1)))
for call in (lambda: op.itemgetter(5)([1]), lambda: op.attrgetter('x')(1), lambda: op.add(1, 'a')):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
