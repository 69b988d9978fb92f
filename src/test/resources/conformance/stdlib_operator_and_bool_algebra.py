from operator import xor, and_, or_, inv, itemgetter, lt, is_, truth
print(xor(True, False), and_(6, 3), or_(4, 1), inv(5), lt(1, 2), is_(None, None), truth([]), sorted([{'n': 2}, {'n': 1}], key=itemgetter('n')), True ^ False, not (True and False), bool('False'), bool(0.0), all([[]]), any([[]]))
