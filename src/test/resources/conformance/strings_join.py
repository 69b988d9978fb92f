print(', '.join(['a', 'b']), ''.join('abc'), '-'.join({'x': 1, 'y': 2}), '/'.join([]), '.'.join(c for c in 'ab'))
for bad in ([1, 2], ['a', None], 5):
    try:
        ','.join(bad)
    except TypeError as error:
        print(error)
