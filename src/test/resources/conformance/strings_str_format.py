print('{} {}'.format(1, 2), '{1} {0}'.format('a', 'b'), '{x}{y}'.format(x=1, y=2), '{0[1]} {1.real}'.format([5, 6], 7), '{:>{w}}|'.format('a', w=4), '{{}}'.format(), '{!r:>6}'.format('a'), '{0!a}'.format('é'))
for template, args in (('{} {}', (1,)), ('{0} {}', (1, 2)), ('{x}', ()), ('{', ()), ('}', ()), ('{!x}', (1,)), ('{:d}', ('a',)), ('{0[a]}', ({},)), ('{:q}', (1,)), ('{.x}', (1,)), ('{:.2d}', (1,))):
    try:
        print(template.format(*args))
    except Exception as error:
        print(template, type(error).__name__, error)
