class A:
    class Inner: pass
    def m(self): pass
import re
clean = lambda o: re.sub('0x[0-9a-f]+', '0x', repr(o))
print(clean(A()), clean(A.Inner()), A, A.Inner, clean(A().m), clean(A.m), clean(lambda: 0), clean(x for x in ()), clean(iter([])), clean(object()), clean(super(A, A())), clean(property()), clean(staticmethod(len)))
