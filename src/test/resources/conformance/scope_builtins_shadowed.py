def f():
    sum = 5
    return sum
print(f(), sum([1, 2]))
str = 'x'
try: str(5)
except TypeError as e: print(e)
del str
print(str(5))
import builtins
print(builtins.len is len, 'print' in dir(builtins))
max = min
print(max(1, 2))
del max
True_ = True
try: exec('True = 5')
except SyntaxError as e: print(e.msg)
def input(p=''): return 'fake'
print(input('?'))
