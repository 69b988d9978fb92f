s = 'a1b22c333'
print(''.join(c for c in s if c.isdigit()), sum(int(c) for c in s if c.isdigit()), s.isalnum(), [int(x) for x in '1 -2 3'.split()], str(5) + '5', int('5') * 3, '5' * 3, '10' < '9', 10 < 9, f'{7:03d}', str(1.0), str(1e3), int(float('3.9')), '3.14'.replace('.', '').isdigit(), '-5'.isdigit(), '5'.zfill(3), ord('a') + 1, chr(ord('a') + 1))
