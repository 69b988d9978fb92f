def to_base(n, b):
    if n == 0: return '0'
    s, sign = '', '-' if n < 0 else ''
    n = abs(n)
    while n:
        n, r = divmod(n, b)
        s = '0123456789abcdefghijklmnopqrstuvwxyz'[r] + s
    return sign + s
for n in (0, 5, 255, -255, 10 ** 20): print(n, to_base(n, 2), to_base(n, 16), to_base(n, 36), int(to_base(n, 36), 36) == n)
