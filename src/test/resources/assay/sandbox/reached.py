"""Tells all that can be reached from the loaded modules, a line for each thing that a thing has, in its order."""
import sys

# What tells whether an import was executed or taken: what importing itself remembers, what is kept to save work, and the
# types that a type is told of. Programs that look there are known by these names, and have their imports executed.
UNSEEN = {
    '_frozen_importlib': ('_module_locks', '_find_and_load', '_blocking_on'),
    'importlib._bootstrap': ('_module_locks', '_find_and_load', '_blocking_on'),
    'sys': ('path_importer_cache', 'modules'),
    're': ('_cache', '_cache2'),
}
UNSEEN_OF_TYPES = (
    '_value2member_map_', '_abc_cache', '_abc_negative_cache', '_abc_negative_cache_version', '_abc_registry',
    '_abc_invalidation_counter', '__weakref__')


def plain(value):
    return value is None or isinstance(value, (bool, int, float, complex, str, bytes))


def name_of(value):
    words = [type(value).__name__]
    for key in ('__module__', '__qualname__', '__name__'):
        try:
            word = getattr(value, key, None)
        except Exception as error:
            word = error
        words.append(repr(word) if plain(word) else type(word).__name__)
    return ' '.join(words)


def parts(value):
    """What a thing has, each beside the name under which it has it."""
    if isinstance(value, type(sys)):
        unseen = UNSEEN.get(value.__name__, ())
        return [(key, each) for key, each in vars(value).items() if key not in unseen]
    if isinstance(value, type):
        space = type.__dict__['__dict__'].__get__(value)
        return [(key, each) for key, each in space.items() if key not in UNSEEN_OF_TYPES] + [
            ('bases', value.__bases__), ('order', value.__mro__), ('flags', value.__flags__)]
    if isinstance(value, dict):
        return [('key %d' % number, key) for number, key in enumerate(dict.keys(value))] + [
            ('item %d' % number, each) for number, each in enumerate(dict.values(value))]
    if isinstance(value, (list, tuple)):
        return list(enumerate(value))
    if isinstance(value, (set, frozenset)):
        return list(enumerate(sorted(name_of(each) + (repr(each) if plain(each) else '') for each in value)))
    found = []
    if type(value).__name__ == 'ReferenceType':
        return [('referent', value())]
    if type(value) is type(parts):
        code = value.__code__
        found += [('code', '%s %s %s' % (code.co_name, code.co_firstlineno, code.co_varnames))]
        found += [('defaults', value.__defaults__), ('keywords', value.__kwdefaults__)]
        for number, cell in enumerate(value.__closure__ or ()):
            try:
                found.append(('cell %d' % number, cell.cell_contents))
            except ValueError:
                found.append(('cell %d' % number, 'empty'))
    for key in ('__doc__', '__func__', '__self__', '__wrapped__', 'fget', 'fset', 'fdel', 'pattern', 'flags'):
        try:
            found.append((key, getattr(value, key)))
        except Exception:
            pass
    try:
        found += list(vars(value).items())
    except Exception:
        pass
    for each in type(value).__mro__:
        for key, member in type.__dict__['__dict__'].__get__(each).items():
            if type(member).__name__ == 'member_descriptor' and key != '__weakref__':
                try:
                    found.append((key, member.__get__(value)))
                except Exception:
                    pass
    return found


def reached():
    lines = ['loaded ' + name for name in sys.modules]
    places = {}
    kept = []
    waiting = [(name, module) for name, module in reversed(list(sys.modules.items())) if name not in ('__main__', 'probe')]
    while waiting:
        place, value = waiting.pop()
        if plain(value):
            lines.append('%s: %r' % (place, value))
        elif id(value) in places:
            lines.append('%s: as %s' % (place, places[id(value)]))
        else:
            places[id(value)] = place
            kept.append(value)
            lines.append('%s: %s' % (place, name_of(value)))
            waiting += [('%s/%s' % (place, name), each) for name, each in reversed(parts(value))]
    return '\n'.join(lines)


told = reached()
