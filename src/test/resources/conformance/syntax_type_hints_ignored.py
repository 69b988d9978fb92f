def f(x: int) -> str: return x
y: int = 'not an int'
print(f([1]), y, __annotations__)
def g():
    a: int
    b: undefined_name = 1
    try:
        return a
    except UnboundLocalError as e:
        return type(e).__name__
print(g())
class C:
    x: int
    y: 'str' = 'd'
print(C.__annotations__, hasattr(C, 'x'), C.y)
