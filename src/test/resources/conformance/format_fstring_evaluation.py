def show(v):
    print('evaluating', v)
    return v
print(f'{show(1)} and {show(2):>{show(3)}}')
class F:
    def __format__(self, spec): return f'<{spec}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'repr'
print(f'{F()} {F():abc} {F()!s} {F()!r:>6}')
try:
    f'{undefined}'
except NameError as error:
    print(error)
