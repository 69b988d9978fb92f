t = 1, 2, 3
print(t, (1), (1,), (), tuple('ab'), t[1:], t + (4,), t * 2, t.index(2), t.count(1), 2 in t, hash((1, 2)) == hash((1, 2)))
for action in ('t[0] = 1', 'del t[0]', 't.append(1)', 't[5]', "t + [1]", 'hash(([],))', 't.x = 1'):
    try:
        exec(action)
    except Exception as error:
        print(action, type(error).__name__, error)
