data = [1, 5, 8]
if (n := len(data)) > 2:
    print(n)
while (x := data.pop()) > 1:
    print('popped', x)
print(x, [y := 1, y + 1], (z := 3) + z)
def f(v): return v
print(f(w := 4), w, any((hit := k) > 1 for k in [1, 2, 3]), hit, (a := 1, 2), a)
for source in ('x := 1', '[i := 0 for i in range(3)]', 'f(a=b:=1)', '(x.y := 1)', '[[j := 1 for i in range(2)] for j in range(2)]', 'lambda: (yy := 1)'):
    try:
        compile(source, 's', 'exec')
        print('ok', source)
    except SyntaxError as error:
        print(source, error.msg)
