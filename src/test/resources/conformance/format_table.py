rows = [('apple', 3, 1.5), ('fig', 12, 0.25)]
print(f'{"name":<10}|{"n":>4}|{"price":>8}')
print('-' * 24)
for name, n, price in rows:
    print(f'{name:<10}|{n:>4}|{price:>8.2f}')
