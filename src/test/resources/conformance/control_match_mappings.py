def f(x):
    match x:
        case {'type': 'circle', 'r': r}: return 3 * r * r
        case {'type': 'rect', 'w': int(w), 'h': int(h)}: return w * h
        case {'type': t, **rest}: return (t, rest)
        case {}: return 'mapping'
    return 'no'
print(f({'type': 'circle', 'r': 2}), f({'type': 'rect', 'w': 2, 'h': 3, 'extra': 1}), f({'type': 'x', 'a': 1}), f({}), f({'b': 1}), f([]), f({'type': 'rect', 'w': 'a', 'h': 1}))
