def f(x):
    match x:
        case 0: return 'zero'
        case -1 | 1: return 'unit'
        case 'a' | 'b': return 'letter'
        case None: return 'none'
        case True: return 'true'
        case 1.5: return 'float'
        case _: return 'other'
print([f(v) for v in (0, 1, -1, 'a', None, True, False, 0.0, 1.5, 'z', [], 2j)])
