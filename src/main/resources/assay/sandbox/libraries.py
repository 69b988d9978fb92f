def libraries(held):
    """Looks after what tests rest on, unittest and pytest: loads, puts back and compares them."""
    import builtins
    import sys
    from builtins import (
        AssertionError, classmethod, compile, dict, exec, isinstance, len, list, object, property, set, staticmethod,
        tuple, type, zip,
    )
    from types import FunctionType, ModuleType

    loaded_modules = sys.modules
    name_of = type.__dict__['__name__'].__get__
    namespace_of = type.__dict__['__dict__'].__get__
    set_on_type = type.__setattr__
    delete_on_type = type.__delattr__
    live_builtins = builtins.__dict__
    genuine_builtins = dict(live_builtins)
    nothing = object()

    CODE = (type, FunctionType, ModuleType, staticmethod, classmethod, property)

    # What there is of the two; the types of what a failed assertion raises, and a test that skips itself.
    known = {'failures': [AssertionError], 'skips': []}
    guarded_modules = []
    guarded = []
    classes = []
    functions = []

    def load(imported, pytest_source, forgive, sub_test):
        """Loads those of the two that tests.py imports."""
        roots = {name.partition('.')[0] for name in imported}
        if 'pytest' in roots:
            module = ModuleType('pytest')
            exec(compile(pytest_source, 'pytest.py', 'exec', 0, True), module.__dict__)
            module._forgive = forgive
            loaded_modules['pytest'] = module
            known['pytest'] = module.__dict__
            known['failures'].append(module.Failed)
            known['skips'].append(module.Skipped)
        if 'unittest' in roots:
            import unittest
            unittest.TestCase.subTest = sub_test
            known['TestCase'] = unittest.TestCase
            known['skips'].append(unittest.SkipTest)
            if 'unittest.mock' in imported:
                import unittest.mock
                known['mock default'] = unittest.mock.DEFAULT
        for name, module in list(loaded_modules.items()):
            if name.partition('.')[0] in ('pytest', 'unittest'):
                guard_module(name, module)

    def guard_module(name, module):
        guarded_modules.append((name, module))
        for key, value in list(module.__dict__.items()):
            # What is no code changes in use, such as what mock_open prepares when it is first called.
            if not isinstance(value, CODE):
                continue
            guarded.append((module.__dict__, name, key, value))
            if isinstance(value, type) and value.__module__ == name:
                space = namespace_of(value)
                members = {each: member for each, member in space.items() if isinstance(member, CODE)}
                classes.append((value, name, set(space), members))
                for member in members.values():
                    guard_function(member)
            else:
                guard_function(value)

    def guard_function(value):
        if isinstance(value, (staticmethod, classmethod)):
            value = value.__func__
        if type(value) is property:
            value = value.fget
        if type(value) is FunctionType:
            functions.append((value, value.__code__, list(value.__defaults__ or ()), dict(value.__kwdefaults__ or {})))

    def change():
        """What of the libraries is not as it was loaded; an empty text where everything is."""
        for name, module in guarded_modules:
            if loaded_modules.get(name) is not module:
                return name
        for space, owner, key, value in guarded:
            if space.get(key, nothing) is not value:
                return owner + '.' + key
        for owner, module, names, members in classes:
            space = namespace_of(owner)
            if len(space) != len(names):
                return module + '.' + name_of(owner)
            for key, value in members.items():
                if space.get(key, nothing) is not value:
                    return module + '.' + name_of(owner) + '.' + key
        for function, code, defaults, keywords in functions:
            if function.__code__ is not code or has_other_defaults(function, defaults, keywords):
                return function.__module__ + '.' + function.__qualname__
        return ''

    def has_other_defaults(function, defaults, keywords):
        now_positional, now_named = function.__defaults__ or (), function.__kwdefaults__ or {}
        if len(now_positional) != len(defaults) or len(now_named) != len(keywords):
            return True
        for one, other in zip(now_positional, defaults):
            if one is not other:
                return True
        for key, value in keywords.items():
            if now_named.get(key, nothing) is not value:
                return True
        return False

    def builtin_change(submission_file):
        """Which builtin is a function of the submission now; an empty text where none is."""
        for key, value in genuine_builtins.items():
            current = live_builtins.get(key, nothing)
            is_function = current is not value and type(current) is FunctionType
            if is_function and current.__code__.co_filename == submission_file:
                return 'builtins.' + key
        return ''

    def put_back():
        """Undoes what the submission did to the libraries and builtins while it was loaded."""
        for key, value in genuine_builtins.items():
            if live_builtins.get(key, nothing) is not value:
                live_builtins[key] = value
        for name, module in guarded_modules:
            loaded_modules[name] = module
        for space, owner, key, value in guarded:
            if space.get(key, nothing) is not value:
                space[key] = value
        for owner, module, names, members in classes:
            space = namespace_of(owner)
            for key in [key for key in space if key not in names]:
                delete_on_type(owner, key)
            for key, value in members.items():
                if space.get(key, nothing) is not value:
                    set_on_type(owner, key, value)
        for function, code, defaults, keywords in functions:
            if function.__code__ is not code:
                function.__code__ = code
            if has_other_defaults(function, defaults, keywords):
                function.__defaults__ = tuple(defaults) or None
                function.__kwdefaults__ = dict(keywords) or None

    return {'known': known, 'load': load, 'change': change, 'builtin_change': builtin_change, 'put_back': put_back}


libraries
