def modules(held):
    """Makes the modules that submissions run in, from a context that no submission has run in yet."""
    import builtins
    import sys
    from builtins import any, callable, compile, dict, eval, exec, type
    from _functools import partial

    Module = type(sys)
    Function = type(modules)
    mro_of = type.__dict__['__mro__'].__get__
    loaded_modules = sys.modules
    standard_names = sys.stdlib_module_names
    live_builtins = builtins.__dict__
    genuine_builtins = dict(live_builtins)

    class Loader:
        """Has the text that tracebacks quote, which is in no file that Python could read."""

        def __init__(self, source):
            self.source = source

        def get_source(self, name):
            return self.source

    def restore_builtins():
        """Takes back what an earlier module did to them."""
        live_builtins.update(genuine_builtins)

    def fresh(name, file_name, source):
        """The namespace of a new module."""
        module = Module(name)
        namespace = module.__dict__
        namespace['__file__'] = file_name
        namespace['__loader__'] = Loader(source)
        namespace['__builtins__'] = builtins
        # Under the name of a standard module it would be in the way of what imports that one.
        if name not in standard_names:
            loaded_modules[name] = module
        return namespace

    def find(namespace, name):
        """Holds what the module defines under this name, and says what that is."""
        if name not in namespace:
            return 'missing'
        value = held[0] = namespace[name]
        if type(value) is Function:
            return 'callable'
        if any(base is type for base in mro_of(type(value))):
            return 'class'
        return 'callable' if callable(value) else 'other'

    return {
        'restore_builtins': restore_builtins,
        'fresh': fresh,
        'find': find,
        'compile': compile,
        'execution': partial(partial, exec),
        'evaluation': partial(partial, eval),
    }


modules
