"""What an interpreter begins with beside what types and modules have: the modules that are loaded, what is registered, and
the types that Python code makes."""
import sys


def told(value):
    return '%s %s %s' % (type(value).__name__, getattr(value, '__qualname__', ''), getattr(value, '__module__', ''))


def state():
    lines = ['loaded ' + name for name in sys.modules]
    lines += ['names ' + name for name in vars(sys.modules['__main__'])]
    for name in ('meta_path', 'path_hooks'):
        lines.append('%s %s' % (name, [told(each) for each in getattr(sys, name)]))
    for name in ('path', 'argv', 'flags', 'float_info', 'version', 'warnoptions'):
        lines.append('%s %r' % (name, getattr(sys, name)))
    lines.append('streams %r %r %r' % (sys.stdin, sys.stdout, sys.stderr))
    lines.append('limits %r %r' % (sys.getrecursionlimit(), sys.getswitchinterval()))
    lines.append('hooks %r %r %s' % (sys.gettrace(), sys.getprofile(), told(sys.excepthook)))
    for module in list(sys.modules.values()):
        for each in vars(module).values():
            if isinstance(each, type):
                lines.append('type %s %s %s' % (told(each), [told(base) for base in each.__mro__], list(vars(each))))
    # Beyond the search paths that were there at first.
    for encoding in ('utf-8', 'latin-1', 'meddled'):
        try:
            lines.append('codec %s %r' % (encoding, 'aé'.encode(encoding)))
        except LookupError as error:
            lines.append('codec %s %s' % (encoding, error))
    import atexit
    lines.append('at exit %d' % atexit._ncallbacks())
    import posix
    lines.append('environment %r' % posix.environ)
    import _signal
    lines.append('signal %s' % told(_signal.getsignal(2)))
    return '\n'.join(lines)


state()
