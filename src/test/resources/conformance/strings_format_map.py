class Default(dict):
    def __missing__(self, key): return '<' + key + '>'
print('{a} {b}'.format_map(Default(a=1)), format(3.14159, '.2f'), format('x', '^5'), format(None), '{:%Y}'.format(__import__('datetime').date(2020, 1, 2)))
