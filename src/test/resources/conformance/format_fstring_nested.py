width, precision, value = 10, 3, 2.718281828
print(f'[{value:{width}.{precision}}] [{value:>{width}}] [{"text":*^{width + 2}}]')
print(f"{f'{1 + 1}' + f'{2}'} {'x' if True else f'{1}'}")
d = {'k': [1, 2]}
print(f"{d['k'][0]} {d!r:>20} {'a'!r}")
print(f'''{
    1 +
    2
} multi''')
