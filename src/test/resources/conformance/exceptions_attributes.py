for code in ('{}.x', 'undefined', 'import nope', 'from math import nope', '{}["k"]', 'open("/nonexistent/x")', 'int("x")', 'def f(', 'next(iter([]))'):
    try:
        exec(code)
    except Exception as e:
        print(type(e).__name__, {n: getattr(e, n) for n in ('name', 'lineno', 'key', 'errno', 'value') if hasattr(e, n)}, len(e.args))
