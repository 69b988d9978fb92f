def bits(n): return [i for i in range(n.bit_length()) if n >> i & 1]
print(bits(37), bin(37).count('1'), 37 & -37, 37 ^ 37, -37 >> 1, ~37 & 0xff, (1 << 70) - 1, int(bin(37)[2:][::-1], 2), 0b1010 ^ 0b0110, f'{37:08b}', f'{-37:b}', bool(8 & 8), 5 & ~1, sum(1 << i for i in (0, 2)), -1 << 3, 2 ** 64 & 0xffffffffffffffff, (-1).bit_count(), 6 .__and__(3))
