"""What an interpreter begins with, a line for each thing that a type or a module has, in its order."""
import sys

# Set for types that Python code makes, of which some are garbage by now.
HEAP_TYPE = 1 << 9


def told(value):
    words = [type(value).__name__]
    for name in ('__name__', '__qualname__', '__module__', '__doc__', '__text_signature__', '__objclass__'):
        words.append(repr(getattr(value, name, None)))
    words.append(type(getattr(value, '__self__', None)).__name__)
    if type(value) in (classmethod, staticmethod):
        words.append(told(value.__func__))
    return ' '.join(words)


def types_below(root, found):
    for each in type.__subclasses__(root):
        if each not in found:
            found.append(each)
            types_below(each, found)
    return found


def called():
    yield str.maketrans('a', 'b'), bytes.maketrans(b'a', b'b')[97], dict.fromkeys('ab'), int.from_bytes(b'\1', 'big')
    yield bytes.fromhex('00'), float.fromhex('0x1p3'), (3).real, (2.5).imag, int.__add__(1, 2), len('abc')
    yield type(object.__new__(object)), list.__new__(list), int.__new__(int, '7'), str.join(',', 'ab')
    yield {}.__contains__(1), [].__len__(), (1).__lt__(2), list(map(abs, [-1])), isinstance(1, int), type(len)
    yield [function for function in (hash, list.__hash__)], dict.__class_getitem__(int), slice(1, 2).indices(5)


def listing():
    lines = []
    for name in sys.builtin_module_names:
        try:
            module = __import__(name)
        except Exception as error:
            lines.append('%s: %s' % (name, error))
            continue
        lines += ['%s.%s: %s' % (name, key, told(value)) for key, value in vars(module).items()]
    for each in [object] + types_below(object, []):
        if each.__flags__ & HEAP_TYPE:
            continue
        lines += ['%s.%s: %s' % (each.__qualname__, key, told(value)) for key, value in vars(each).items()]
    return '\n'.join(lines + [repr(each) for each in called()])


listing()
