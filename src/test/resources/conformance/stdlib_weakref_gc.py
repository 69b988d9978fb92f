import weakref
class A: pass
a = A()
r = weakref.ref(a)
print(r() is a, r is weakref.ref(a))
d = weakref.WeakValueDictionary()
d['k'] = a
print(d['k'] is a, len(d))
try:
    weakref.ref(5)
except TypeError as error:
    print(error)
