def testing(held, libraries, rewriting, assertions, collecting):
    """Runs one test of a tests.py beside a submission, giving the host each step of it to execute.

    No function of the grader's is on the stack while a step runs, but for an assertion method of unittest.
    """
    import builtins
    from builtins import Exception, dict, getattr, hasattr, next, type
    from _functools import partial
    from types import GeneratorType, ModuleType

    is_test_case = collecting['is_test_case']
    find_fixture = collecting['find_fixture']
    wanted_fixtures = collecting['wanted_fixtures']
    arguments_of_test = collecting['arguments_of_test']

    FILE = 'tests.py'

    now = {}
    ends = []

    def prepare(source, pytest_source):
        """Compiles tests.py and loads what it rests on; before a submission was executed in this interpreter."""
        now['code'], imported = rewriting['rewritten'](source)
        libraries['load'](imported, pytest_source, assertions['forgive'], assertions['sub_test'])

    def code():
        return now['code']

    def fresh(submission_file):
        """The namespace that tests.py is to be executed in, beside the submission that was loaded."""
        libraries['put_back']()
        assertions['begin'](submission_file)
        ends.clear()
        namespace = now['namespace'] = ModuleType('tests').__dict__
        namespace['__file__'] = FILE
        namespace['__builtins__'] = builtins
        namespace.update(assertions['names'])
        collecting['begin'](namespace)
        return namespace

    def select(name):
        """Whether there is such a test; its steps are next."""
        try:
            test = collecting['all_tests']().get(name)
        except Exception:
            test = None
        if test is None:
            return False
        method = name.partition('[')[0].rpartition('.')[2]
        now['steps'] = steps(*test, method)
        return True

    def advance():
        """The next thing to execute on the way to the test's end; None after the test."""
        return next(now['steps'], None)

    def unwind():
        """The next thing to execute after the test, however it ended; None when all is undone."""
        return ends.pop() if ends else None

    def steps(function, kind, values, method):
        """What has to be executed, one after the other; the host puts what it gives where this looks for it."""
        space = now['namespace']
        for begin, end in (('setUpModule', 'tearDownModule'), ('setup_module', 'teardown_module')):
            yield from bracket(space.get(begin), space.get(end), None)
        if kind and is_test_case(kind):
            ends.append(kind.doClassCleanups)
            yield from bracket(kind.setUpClass, kind.tearDownClass, None)
            yield partial(kind, method)
            instance = held[0]
            made = {}
            for name in wanted_fixtures(function, kind, values):
                yield from provide(name, kind, instance, made)
            ends.append(instance.doCleanups)
            yield from bracket(instance.setUp, instance.tearDown, None)
            yield getattr(instance, method)
            return
        instance = None
        if kind:
            yield from bracket(getattr(kind, 'setup_class', None), getattr(kind, 'teardown_class', None), kind)
            yield partial(kind)
            instance = held[0]
        owner, suffix = (instance, 'method') if kind else (None, 'function')
        begin = getattr(instance, 'setup_method', None) if kind else space.get('setup_function')
        end = getattr(instance, 'teardown_method', None) if kind else space.get('teardown_function')
        yield from bracket(begin, end, function)
        made = dict(values)
        names = wanted_fixtures(function, kind, values)
        for name in names:
            yield from provide(name, kind, instance, made)
        bound = partial(function, instance) if kind else function
        wanted = {*arguments_of_test(function, kind), *values}
        yield partial(bound, **{name: made[name] for name in made if name in wanted})

    def bracket(begin, end, argument):
        """A function and, once it has returned, the one that undoes it; each may want the argument."""
        if begin is not None:
            yield prepared(begin, argument)
        if end is not None:
            ends.append(prepared(end, argument))

    def prepared(function, argument):
        code = getattr(getattr(function, '__func__', function), '__code__', None)
        bound = 1 if hasattr(function, '__self__') else 0
        wants = argument is not None and code is not None and code.co_argcount > bound
        return partial(function, argument) if wants else partial(function)

    def provide(name, kind, instance, made):
        """Makes a fixture's value, and those of the fixtures it takes."""
        if name in made:
            return
        fixture, owner = find_fixture(name, kind)
        required = arguments_of_test(fixture.function, owner)
        for each in required:
            yield from provide(each, kind, instance, made)
        function = partial(fixture.function, instance) if owner else fixture.function
        yield partial(function, **{each: made[each] for each in required})
        value = held[0]
        if type(value) is GeneratorType:
            ends.append(partial(next, value, None))
            yield partial(next, value)
            value = held[0]
        made[name] = value

    return {'prepare': prepare, 'code': code, 'fresh': fresh, 'select': select, 'advance': advance, 'unwind': unwind}


testing
