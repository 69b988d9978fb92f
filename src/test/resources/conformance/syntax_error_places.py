for s in ('x = 1\nif x = 2:\n    pass', 'print("a"\nx = 1', 'def f():\n    return (1\n', "x = 'abc\ny = 1", 'a = 1\n  b = 2', 'f(a b)', 'for i in range(3)\n    pass', 'x = 5 +\n', 'é = (1 2)', '\tx = 1', 'class A:\ndef f(self): pass', 'print "x"', 'if a:\n    b\n  c', 'x = [1,\n2,\n3', 'return', 'def f(a=1, b): pass', '1 = x', 'None.x = 5; None = 3', 'a = b = 1 = c', 'def f():\n  x\n\ty'):
    try:
        compile(s, 's', 'exec')
        print('ok')
    except SyntaxError as e:
        print(repr(s), e.lineno, e.offset, repr(e.text))
