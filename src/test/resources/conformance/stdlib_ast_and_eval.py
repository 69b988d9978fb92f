import ast
print(ast.literal_eval("{'a': [1, (2, None)], 'b': -1.5}"), ast.dump(ast.parse('x + 1', mode='eval')), eval('a + b', {'a': 1, 'b': 2}), [type(n).__name__ for n in ast.walk(ast.parse('f(x)'))], ast.unparse(ast.parse('if a:  b=1')))
for text in ('a', 'f()', '1 +', '2 ** 3', ''):
    try:
        print(ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(' <')[0].split(': <')[0])
ns = {}
exec('def f(x): return x * 2\ny = f(4)', ns)
print(ns['y'], ns['f'](5), eval('[i for i in range(n)]', {'n': 3}), eval(compile('1 + 1', '', 'eval')))
