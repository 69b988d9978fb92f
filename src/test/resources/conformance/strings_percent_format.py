print('%s %r %d %5.2f|%-5s|%05d %x %o %e %g %c %%' % ('a', 'b', 3.7, 3.14159, 'l', 42, 255, 8, 12345.678, 0.0001, 'z'))
print('%(name)s is %(age)d' % {'name': 'Ann', 'age': 5}, '%s' % (1,), '%*d' % (5, 3), '%+d % d %#x' % (1, 2, 255), '%.3s' % 'abcdef', '%a' % 'é')
for template, values in (('%d', 'x'), ('%s %s', ('a',)), ('%s', ('a', 'b')), ('%z', 1), ('%(a)s', {'b': 1}), ('%c', 'ab'), ('%x', 1.5), ('%', ())):
    try:
        print(template % values)
    except Exception as error:
        print(type(error).__name__, error)
