for action in (lambda: 'a' + 1, lambda: 1 + 'a', lambda: 'a' + b'b', lambda: 'a' * 'b', lambda: 'a' - 'b', lambda: 'a' * 1.5, lambda: 'a'[1.0], lambda: 'a'['b'], lambda: 'a' in 1, lambda: 1 in 'a', lambda: 'a' % 1 % 2, lambda: 'a'.nope, lambda: 'a'(), lambda: -'a'):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
