def f(): ...
def g(): pass
def h(): 'doc'
print(f(), g(), h(), h.__doc__, ..., type(...), bool(...))
class C: ...
if True: pass
for _ in range(3): pass
print(_)
