"""Uses the modules as programs do; tells what comes of it."""
import abc
import bisect
import collections
import collections.abc
import contextlib
import copy
import csv
import dataclasses
import decimal
import enum
import fractions
import functools
import heapq
import io
import json
import operator
import pickle
import re
import string
import textwrap
import types
import typing

lines = []


@dataclasses.dataclass(order=True)
class Point:
    x: int
    y: int = 0
    tags: list = dataclasses.field(default_factory=list, compare=False)


class Colour(enum.Enum):
    RED = enum.auto()
    BLUE = 'blue'


class Way(enum.IntFlag):
    IN = 1
    OUT = 2


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        """Its area."""


class Pair(typing.NamedTuple):
    first: int
    second: str = 'b'


class Sized(typing.Protocol):
    def size(self) -> int: ...


@functools.lru_cache(maxsize=None)
def fibonacci(number):
    return number if number < 2 else fibonacci(number - 1) + fibonacci(number - 2)


@functools.singledispatch
def kind(value):
    return 'object'


@kind.register
def _(value: int):
    return 'int'


@contextlib.contextmanager
def noting(name):
    lines.append('enter ' + name)
    try:
        yield name
    finally:
        lines.append('leave ' + name)


lines.append('%r %r %s' % (Point(1), sorted([Point(2), Point(1, 3)]), dataclasses.asdict(Point(4, 5))))
lines.append('%r %r %r %r' % (Colour.RED, Colour('blue'), Way.IN | Way.OUT, list(Colour)))
try:
    Shape()
except TypeError as error:
    lines.append(str(error))
lines.append('%r %r %r' % (Pair(1), typing.get_type_hints(Point), typing.Optional[typing.List[int]]))
lines.append('%d %s %s %r' % (fibonacci(50), kind(1), kind('a'), fibonacci.cache_info()))
with noting('one') as name, contextlib.suppress(KeyError):
    {}[name]
lines.append(repr(collections.Counter('mississippi').most_common(2)))
lines.append(repr(collections.OrderedDict(collections.ChainMap({'a': 1}, {'b': 2}))))
lines.append(repr(collections.namedtuple('Named', 'a b')(1, 2)._replace(b=3)))
lines.append(repr([issubclass(each, collections.abc.MutableSequence) for each in (list, collections.deque, tuple)]))
lines.append(repr([isinstance(each, collections.abc.Iterable) for each in ([], 1, 'a', {}.keys(), (n for n in ()))]))
lines.append(repr(re.sub(r'(\w)(\d+)', lambda match: match[2] + match[1], 'a12 b3', flags=re.I | re.X)))
lines.append('%r %r' % (re.compile('a+', re.M), copy.deepcopy(re.compile('b')).findall('abba')))
lines.append(repr(pickle.loads(pickle.dumps((re.compile('c'), Colour.RED.name, fractions.Fraction(2, 6))))))
lines.append('%s %s %s' % (fractions.Fraction('0.75') + 1, decimal.Decimal('0.1') * 3, decimal.Decimal(2).sqrt()))
lines.append('%s %s' % (isinstance(decimal.Decimal(1), fractions.numbers.Number), decimal.getcontext().prec))
lines.append(json.dumps(json.loads('{"a": [1, 2.5, null, "\\u00e9"]}'), indent=1, sort_keys=True))
try:
    json.loads('[1,')
except json.JSONDecodeError as error:
    lines.append('%s %s %s' % (error, type(error).__module__, type(error).__mro__))
lines.append(repr(list(csv.DictReader(io.StringIO('a,b\n1,"x,y"\n')))))
lines.append(repr(string.Template('$who is ${what}').substitute(who='he', what='here')))
lines.append(repr(textwrap.wrap('the quick brown fox jumps over the lazy dog', 15)))
heap = [5, 1, 4]
heapq.heapify(heap)
lines.append('%r %r %r' % (heapq.heappushpop(heap, 3), heap, heapq.nlargest(2, heap)))
lines.append('%r %r' % (bisect.bisect([1, 2, 2, 3], 2), operator.itemgetter(1, 0)('ab')))
lines.append(repr(types.SimpleNamespace(a=1, b=[types.MappingProxyType({1: 2})])))
lines.append(repr(copy.deepcopy({'a': [1, (2, [3])]})))
try:
    import nothing_of_that_name
except ImportError as error:
    places = []
    trace = error.__traceback__
    while trace is not None:
        places.append('%s %d' % (trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    lines.append('%r %r %s' % (error, error.name, places))
told = '\n'.join(lines)
