name, n, x = 'Ann', 42, 3.14159
print(f'{name} {n} {x:.2f} {n:>6}|{n:<6}|{n:^6}|{n:06d} {name!r} {name!s:>5} {x:e} {x:g} {n:+} {n:,}')
print(f'{{}} {n}{{n}} {"a" + "b"} {[i for i in range(3)]} {n if n > 1 else 0} {(lambda v: v * 2)(3)}')
print(f'{n=} {n = } {x=:.1f} {name=!s} {n+1=}')
