x = 1
def f():
    x = 2
    return [x for _ in range(1)][0], eval('x'), (lambda: x)(), {**{k: x for k in 'a'}}
print(f())
def g():
    exec('y = 5')
    try: return y
    except NameError as e: return str(e)
print(g())
ns = {'x': 10}
exec('z = x + 1\ndef h(): return z', ns)
print(ns['h'](), eval('x', {'x': 3}, {'x': 4}), sorted(k for k in ns if k != '__builtins__'))
try: eval('x = 1')
except SyntaxError as e: print(e.msg)
def outer():
    y = 'o'
    def a():
        nonlocal y
        y = 'a'
        def b():
            nonlocal y
            y += 'b'
        b()
    a()
    return y
print(outer())
