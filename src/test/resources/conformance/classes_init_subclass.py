class Plugin:
    registry = {}
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        Plugin.registry[key or cls.__name__] = cls
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item}]'
class A(Plugin, key='a'): pass
class B(Plugin): pass
print({k: v.__name__ for k, v in Plugin.registry.items()}, Plugin[int], A['x'])
try:
    class C:
        pass
    class D(C, key=1): pass
except TypeError as error:
    print(error)
