print(int('zz', 36), int('ff', 16), int('777', 8), int('-101', 2))
print(bin(10), oct(64), hex(255), bin(-10), hex(-255))
print(f'{255:b} {255:#b} {255:o} {255:#o} {255:x} {255:#X}')
for base in (1, 37, -2):
    try:
        int('1', base)
    except ValueError as error:
        print(error)
