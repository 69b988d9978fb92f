"""As much of pytest as the tests of one file need: marks, parameters, fixtures, raises, approx, skip and fail.

Written for Assay; it runs the real thing's tests, not its plugins. What runs the tests is in testing.py.
"""

import math as _math
import os as _os
import re as _re
import sys as _sys
from io import StringIO as _StringIO


class Skipped(BaseException):
    """Ends a test without a verdict on it."""


class Failed(BaseException):
    """Ends a test that failed; no assertion, so that code which catches Exception does not catch it."""


def skip(reason='', *, allow_module_level=False, msg=None):
    raise Skipped(msg or reason)


def fail(reason='', pytrace=True, msg=None):
    raise Failed(msg or reason)


skip.Exception = Skipped
fail.Exception = Failed


def __getattr__(name):
    raise AttributeError(
        f"this pytest has no '{name}': there are raises, approx, fixture, param, skip, fail, mark.parametrize, "
        'mark.skip, mark.skipif, mark.usefixtures'
    )


class ExceptionInfo:
    """What raises caught: value, type and tb."""

    value = type = tb = None

    def match(self, pattern):
        if _re.search(pattern, str(self.value)) is None:
            raise Failed(f'the message {str(self.value)!r} does not match {pattern!r}')
        return True

    def __str__(self):
        return f'<ExceptionInfo {self.value!r}>'


def _forgive(error):
    """Has an assertion's error count for nothing; what runs the tests puts its own function here."""


class _Raises:
    def __init__(self, expected, match):
        self._expected = expected
        self._match = match
        self._info = ExceptionInfo()

    def __enter__(self):
        return self._info

    def __exit__(self, kind, error, traceback):
        if kind is None:
            names = ' or '.join(each.__name__ for each in self._expected)
            raise Failed(f'did not raise {names}')
        if not issubclass(kind, self._expected):
            return False
        self._info.type, self._info.value, self._info.tb = kind, error, traceback
        _forgive(error)
        if self._match is not None:
            self._info.match(self._match)
        return True


def raises(expected_exception, *args, match=None, **kwargs):
    expected = expected_exception if isinstance(expected_exception, tuple) else (expected_exception,)
    for each in expected:
        if not (isinstance(each, type) and issubclass(each, BaseException)):
            raise TypeError(f'raises needs an exception type, not {each!r}')
    if not args:
        return _Raises(expected, match)
    context = _Raises(expected, match)
    with context as info:
        args[0](*args[1:], **kwargs)
    return info


raises.Exception = Failed


class _Approximation:
    """Numbers, or lists, tuples and dictionaries of them, equal to what is near: by 1e-6 of it or by 1e-12."""

    __hash__ = None

    def __init__(self, expected, rel, abs, nan_ok):
        self._expected = expected
        self._relative = rel
        self._absolute = abs
        self._nan_ok = nan_ok

    def _tolerance(self, expected):
        absolute = 1e-12 if self._absolute is None else self._absolute
        if self._relative is None and self._absolute is not None:
            return absolute
        return max((1e-6 if self._relative is None else self._relative) * abs(expected), absolute)

    def _is_near(self, expected, observed):
        if expected == observed:
            return True
        numbers = (int, float, complex)
        if not isinstance(expected, numbers) or not isinstance(observed, numbers):
            try:
                difference = abs(expected - observed)
                return bool(difference <= self._tolerance(expected))
            except TypeError:
                return False
        if expected != expected:
            return self._nan_ok and observed != observed
        if _math.isinf(abs(expected)) or observed != observed:
            return False
        return abs(expected - observed) <= self._tolerance(expected)

    def __eq__(self, observed):
        expected = self._expected
        if isinstance(expected, dict):
            return (isinstance(observed, dict) and expected.keys() == observed.keys()
                    and all(self._is_near(expected[key], observed[key]) for key in expected))
        if isinstance(expected, (list, tuple)):
            return (isinstance(observed, (list, tuple)) and len(expected) == len(observed)
                    and all(map(self._is_near, expected, observed)))
        return self._is_near(expected, observed)

    def __ne__(self, observed):
        return not self == observed

    def _shown(self, expected):
        if not isinstance(expected, (int, float, complex)) or _math.isinf(abs(expected)) or expected != expected:
            return repr(expected)
        return f'{expected!r} ± {self._tolerance(expected):.1e}'

    def __repr__(self):
        expected = self._expected
        if isinstance(expected, dict):
            return 'approx({' + ', '.join(f'{key!r}: {self._shown(value)}' for key, value in expected.items()) + '})'
        if isinstance(expected, (list, tuple)):
            inside = ', '.join(map(self._shown, expected))
            return f'approx([{inside}])' if isinstance(expected, list) else f'approx(({inside}))'
        return self._shown(expected)


def approx(expected, rel=None, abs=None, nan_ok=False):
    return _Approximation(expected, rel, abs, nan_ok)


class _Parameters:
    """One set of arguments, from param."""

    def __init__(self, values, id, marks):
        self.values = values
        self.id = id
        self.marks = marks if isinstance(marks, (list, tuple)) else [marks]


def param(*values, id=None, marks=()):
    return _Parameters(values, id, marks)


class Mark:
    """A mark with its arguments; it decorates functions and classes."""

    def __init__(self, name, args, kwargs):
        self.name = name
        self.args = args
        self.kwargs = kwargs

    def __call__(self, *args, **kwargs):
        if len(args) == 1 and not kwargs and callable(args[0]):
            marked = args[0]
            marked.pytestmark = [*getattr(marked, 'pytestmark', []), self]
            return marked
        return Mark(self.name, self.args + args, {**self.kwargs, **kwargs})


class _ArgumentMark(Mark):
    """A mark that has its arguments: what it is called with now is what it marks."""

    def __call__(self, marked):
        marked.pytestmark = [*getattr(marked, 'pytestmark', []), self]
        return marked


class _Marks:
    def parametrize(self, argnames, argvalues, ids=None):
        names = [name.strip() for name in argnames.split(',')] if isinstance(argnames, str) else list(argnames)
        return _ArgumentMark('parametrize', ([name for name in names if name], list(argvalues), ids), {})

    def skipif(self, condition, *, reason=''):
        return _ArgumentMark('skipif', (condition,), {'reason': reason})

    def usefixtures(self, *names):
        return _ArgumentMark('usefixtures', names, {})

    def __getattr__(self, name):
        if name == 'xfail':
            raise AttributeError('mark.xfail is not supported: a test that is to fail says nothing about a submission')
        return Mark(name, (), {})


mark = _Marks()


class Fixture:
    """A function that makes what tests take as an argument of its name."""

    def __init__(self, function, name, autouse):
        self.function = function
        self.name = name or function.__name__
        self.autouse = autouse

    def __call__(self, *args, **kwargs):
        raise Failed(f'the fixture {self.name} is not to be called: a test takes it as an argument')


def fixture(function=None, *, scope='function', autouse=False, name=None):
    if function is None:
        return lambda function: Fixture(function, name, autouse)
    return Fixture(function, name, autouse)


class _Captured(tuple):
    """What was printed: out and err."""

    out = property(lambda self: self[0])
    err = property(lambda self: self[1])


class _Capture:
    def __init__(self):
        self._streams = None

    def _start(self):
        self._genuine = _sys.stdout, _sys.stderr
        self._streams = _sys.stdout, _sys.stderr = _StringIO(), _StringIO()

    def _stop(self):
        _sys.stdout, _sys.stderr = self._genuine

    def readouterr(self):
        captured = _Captured(stream.getvalue() for stream in self._streams)
        for stream in self._streams:
            stream.seek(0)
            stream.truncate()
        return captured


_nothing = object()


class MonkeyPatch:
    """Changes that are undone at the end of the test."""

    def __init__(self):
        self._undone = []

    def setattr(self, target, name, value=_nothing, raising=True):
        if isinstance(target, str):
            path, _, attribute = target.rpartition('.')
            target, name, value = _resolve(path), attribute, name
        old = vars(target).get(name, _nothing) if isinstance(target, type) else getattr(target, name, _nothing)
        if raising and getattr(target, name, _nothing) is _nothing:
            raise AttributeError(f'{target!r} has no attribute {name!r}')
        self._undone.append((setattr, delattr, target, name, old))
        setattr(target, name, value)

    def delattr(self, target, name, raising=True):
        if not hasattr(target, name):
            if raising:
                raise AttributeError(name)
            return
        self._undone.append((setattr, delattr, target, name, getattr(target, name)))
        delattr(target, name)

    def setitem(self, mapping, name, value):
        self._undone.append((_set_item, _delete_item, mapping, name, mapping.get(name, _nothing)))
        mapping[name] = value

    def delitem(self, mapping, name, raising=True):
        if name not in mapping:
            if raising:
                raise KeyError(name)
            return
        self._undone.append((_set_item, _delete_item, mapping, name, mapping[name]))
        del mapping[name]

    def setenv(self, name, value, prepend=None):
        self.setitem(_os.environ, name, str(value))

    def delenv(self, name, raising=True):
        self.delitem(_os.environ, name, raising)

    def undo(self):
        while self._undone:
            put, remove, target, name, old = self._undone.pop()
            if old is _nothing:
                remove(target, name)
            else:
                put(target, name, old)


def _set_item(mapping, name, value):
    mapping[name] = value


def _delete_item(mapping, name):
    mapping.pop(name, None)


def _resolve(path):
    names = path.split('.')
    target = __import__(names[0])
    for name in names[1:]:
        target = getattr(target, name)
    return target


def _capsys():
    capture = _Capture()
    capture._start()
    try:
        yield capture
    finally:
        capture._stop()


def _monkeypatch():
    patch = MonkeyPatch()
    try:
        yield patch
    finally:
        patch.undo()


_fixtures = {'capsys': Fixture(_capsys, 'capsys', False), 'monkeypatch': Fixture(_monkeypatch, 'monkeypatch', False)}
