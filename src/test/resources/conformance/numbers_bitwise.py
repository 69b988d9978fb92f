print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -1 >> 3, -5 & 0xff, 1 << 100 >> 98)
for action in (lambda: 1 << -1, lambda: 1.0 & 1, lambda: 1 >> -1):
    try:
        action()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
