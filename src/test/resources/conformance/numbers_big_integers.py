n = 2 ** 200
print(n, n.bit_length(), n % 97, -n // 7, n >> 190, ~n)
print(3 ** 100 % 2 ** 64, pow(3, 100, 2 ** 64), pow(3, -1, 7))
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2), hash(1.0) == hash(1))
