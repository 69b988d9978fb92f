match [1, [2, 3]]:
    case [a, [b, *c] as inner]: print(a, b, c, inner)
match 5:
    case n if n > 10: print('big')
print(n)
x = 3
match 4:
    case x: print('captured', x)
for source in ('match 1:\n case a: pass\n case b: pass', 'match 1:\n case a | 2: pass', 'match 1:\n case [a, a]: pass', 'match 1:\n case {**r, "a": 1}: pass', 'match 1:\n case (a | b): pass', 'match = 1; case = 2; print(match + case)'):
    try:
        exec(compile(source, 's', 'exec'))
    except SyntaxError as error:
        print(error.msg, error.lineno)
