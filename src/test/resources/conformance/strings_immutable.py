s = 'abc'
for statement in ("s[0] = 'x'", 'del s[0]', 's.x = 1', 's.upper = 1'):
    try:
        exec(statement)
    except Exception as error:
        print(type(error).__name__, error)
t = s
s += 'd'
print(s, t, s is t)
