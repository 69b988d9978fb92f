def collecting(held, libraries):
    """Finds the tests in a tests.py that was executed, and the fixtures that they take."""
    import sys
    from builtins import (
        AttributeError, Exception, any, bool, callable, complex, float, getattr, hasattr, int, isinstance, iter, len,
        list, map, object, reversed, set, str, sum, tuple, type, zip,
    )
    from _functools import partial
    from marshal import dumps
    from types import FunctionType, ModuleType

    loaded_modules = sys.modules
    standard_names = sys.stdlib_module_names
    mro_of = type.__dict__['__mro__'].__get__
    namespace_of = type.__dict__['__dict__'].__get__
    set_on_type = type.__setattr__
    known = libraries['known']
    nothing = object()

    COROUTINE = 0x80

    now = {}

    class Unusable(Exception):
        """What keeps tests.py from being used, for its author."""

    def begin(namespace):
        """Looks for tests in this namespace from now on."""
        now['namespace'] = namespace

    def stand_in(module_name):
        """Puts something in the submission's place that can be imported from and used while tests are found."""
        if module_name in standard_names:
            return False

        class Permissive(type):
            def __getattr__(cls, name):
                if name.startswith('__'):
                    raise AttributeError(name)
                return cls

            def __call__(cls, *arguments, **keywords):
                return cls

            def __iter__(cls):
                return iter(())

            def __len__(cls):
                return 0

            def __getitem__(cls, key):
                return cls

        def operate(cls, *others):
            return cls

        for operator in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'matmul', 'neg', 'and', 'xor'):
            set_on_type(Permissive, f'__{operator}__', operate)
            set_on_type(Permissive, f'__r{operator}__', operate)
        placeholder = Permissive('StandIn', (), {})
        module = ModuleType(module_name)
        module.__getattr__ = partial(getattr, placeholder)
        loaded_modules[module_name] = module
        return True

    def all_tests():
        """Function, class, parameters and marks by name, in the order of the file."""
        found = {}
        for name, value in list(now['namespace'].items()):
            if isinstance(value, type) and namespace_of(value).get('__module__') == now['namespace']['__name__']:
                if is_test_case(value) or name.startswith('Test'):
                    class_tests(name, value, found)
            elif type(value) is FunctionType and name.startswith('test'):
                function_tests(name, value, None, found)
            elif name.startswith('test_'):
                raise Unusable(f'{name} is no function that tests.py defines')
        return found

    def is_test_case(kind):
        return 'TestCase' in known and any(base is known['TestCase'] for base in mro_of(kind))

    def class_tests(name, kind, found):
        if marked_skipped(kind):
            return
        if not is_test_case(kind) and any('__init__' in namespace_of(base) for base in mro_of(kind)[:-1]):
            raise Unusable(f'{name} has an __init__: a class of tests needs setup_method instead')
        methods = {}
        for base in reversed(mro_of(kind)):
            for key, value in namespace_of(base).items():
                if key.startswith('test') and type(value) is FunctionType:
                    methods[key] = value
        for key, value in methods.items():
            function_tests(f'{name}.{key}', value, kind, found)

    def marks(owner):
        return [mark for mark in getattr(owner, 'pytestmark', []) or []]

    def marked_skipped(owner):
        if getattr(owner, '__unittest_skip__', False):
            return True
        return any(mark.name == 'skip' or mark.name == 'skipif' and mark.args[0] for mark in marks(owner))

    def function_tests(name, function, kind, found):
        if marked_skipped(function):
            return
        inner = unwrapped(function)
        if inner.__code__.co_flags & COROUTINE:
            raise Unusable(f'{name} is a coroutine: write a plain function that calls asyncio.run')
        if getattr(function, '__unittest_expecting_failure__', False):
            raise Unusable(f'{name} is expected to fail, which says nothing about a submission')
        for label, values in parameter_sets(name, [*marks(function), *(marks(kind) if kind else [])]):
            full_name = f'{name}[{label}]' if label else name
            known_fixtures(full_name, function, kind, values)
            found[full_name] = (function, kind, values)

    def unwrapped(function):
        while hasattr(function, '__wrapped__'):
            function = function.__wrapped__
        return function

    def parameter_sets(name, all_marks):
        """Labels and arguments of all combinations; the mark nearest to the function is the outermost loop."""
        combined = [('', {})]
        for mark in all_marks:
            if mark.name == 'parametrize':
                sets = parameter_set(name, *mark.args)
                combined = [
                    (f'{label}-{more}' if label else more, {**values, **others})
                    for label, values in combined
                    for more, others in sets
                ]
        counts = {}
        for label, values in combined:
            counts[label] = counts.get(label, 0) + 1
        seen = {}
        for label, values in combined:
            if counts[label] > 1:
                seen[label] = seen.get(label, -1) + 1
                label = f'{label}{seen[label]}'
            yield label, values

    def parameter_set(name, names, values, ids):
        parameters = known['pytest']['_Parameters']
        sets = []
        for index, each in enumerate(values):
            given = ids[index] if isinstance(ids, (list, tuple)) and index < len(ids) else None
            if type(each) is parameters:
                if any(mark.name == 'skip' or mark.name == 'skipif' and mark.args[0] for mark in each.marks):
                    continue
                given = each.id or given
                each = each.values
            elif len(names) == 1:
                each = (each,)
            each = tuple(each)
            if len(each) != len(names):
                raise Unusable(f'{name} has {len(names)} parameters and a set of {len(each)} arguments')
            if given is None:
                given = '-'.join(
                    label_of(value, f'{key}{index}', ids if callable(ids) else None)
                    for key, value in zip(names, each)
                )
            sets.append((visible(str(given)), dict(zip(names, each))))
        if not sets:
            raise Unusable(f'{name} has no set of arguments, or one that hangs on the submission')
        return sets

    def label_of(value, otherwise, name_it):
        if name_it is not None:
            named = name_it(value)
            if named is not None:
                return str(named)
        if type(value) is str:
            return value if len(value) <= 60 else otherwise
        if value is None or type(value) in (int, float, bool, complex):
            return str(value)[:60]
        if isinstance(value, (type, FunctionType)):
            return str(value.__name__)
        return otherwise

    def visible(label):
        return ''.join(each if each.isprintable() else each.encode('unicode_escape').decode() for each in label)

    def parameters_of(function):
        """Names of the arguments without a default, those left out that mock.patch gives."""
        patches = sum(
            1 for each in getattr(function, 'patchings', ())
            if not each.attribute_name and each.new is known.get('mock default')
        )
        inner = unwrapped(function)
        code = inner.__code__
        positional = code.co_varnames[:code.co_argcount]
        defaults = inner.__defaults__ or ()
        keyword_only = code.co_varnames[code.co_argcount:code.co_argcount + code.co_kwonlyargcount]
        required = [*positional[:len(positional) - len(defaults)]]
        required += [name for name in keyword_only if name not in (inner.__kwdefaults__ or {})]
        return required, patches

    def arguments_of_test(function, kind):
        required, patches = parameters_of(function)
        return required[patches + (1 if kind else 0):]

    def find_fixture(name, kind):
        """The fixture of this name and the class it is a method of, if it is one."""
        kind_of_fixture = known['pytest']['Fixture'] if 'pytest' in known else nothing
        for base in mro_of(kind) if kind else ():
            for key, value in namespace_of(base).items():
                if type(value) is kind_of_fixture and value.name == name:
                    return value, kind
        for value in now['namespace'].values():
            if type(value) is kind_of_fixture and value.name == name:
                return value, None
        return (known['pytest']['_fixtures'].get(name) if 'pytest' in known else None), None

    def wanted_fixtures(function, kind, values):
        """Names of the fixtures that a test takes or uses, those first that it does not name itself."""
        names = []
        if 'pytest' in known:
            spaces = [now['namespace'], *(map(namespace_of, reversed(mro_of(kind))) if kind else ())]
            for space in spaces:
                for value in space.values():
                    if type(value) is known['pytest']['Fixture'] and value.autouse:
                        names.append(value.name)
        for mark in [*marks(function), *(marks(kind) if kind else [])]:
            if mark.name == 'usefixtures':
                names += mark.args
        if not (kind and is_test_case(kind)):
            names += [name for name in arguments_of_test(function, kind) if name not in values]
        return names

    def known_fixtures(test, function, kind, values):
        pending = wanted_fixtures(function, kind, values)
        seen = set()
        while pending:
            name = pending.pop()
            if name in seen or name in values:
                continue
            seen.add(name)
            fixture, owner = find_fixture(name, kind)
            if fixture is None:
                raise Unusable(f"{test} takes '{name}', and there is no fixture of that name")
            pending += arguments_of_test(fixture.function, owner)

    def names():
        """The names of all tests and an empty text, or nothing and what is wrong."""
        try:
            found = list(all_tests())
            if not found:
                raise Unusable('there is no test: a function test_… or a method test_… of a class')
            return dumps((found, '')).decode('latin-1')
        except Unusable as unusable:
            return dumps(([], str(unusable))).decode('latin-1')

    return {
        'stand_in': stand_in,
        'begin': begin,
        'all_tests': all_tests,
        'names': names,
        'is_test_case': is_test_case,
        'find_fixture': find_fixture,
        'wanted_fixtures': wanted_fixtures,
        'arguments_of_test': arguments_of_test,
    }


collecting
