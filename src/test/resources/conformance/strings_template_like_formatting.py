rows = [('Widget', 4, 3.5), ('Gadget with long name', 10, 12.25)]
w = max(len(r[0]) for r in rows)
for n, q, p in rows: print(f'{n:{w}} | {q:>3} | {p:>8.2f} | {q * p:10,.2f}')
print('{0:<{1}}|'.format('x', 4), '%-*s|' % (4, 'x'), '{:>+8.1f}'.format(3.14159), '{:^{}}'.format('mid', 9), '{a[0]}{b.__class__.__name__}'.format(a='xy', b=1), '{:,}'.format(1234567), '{:.3}'.format('abcdef'), '{:x}'.format(255), '{!s}'.format(None), '{:5}|{:<5}|{:05}'.format(42, 42, 42), '{:5}|{:>5}'.format('ab', 'ab'))
