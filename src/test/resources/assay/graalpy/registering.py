"""Registers whatever can be registered, and changes what the modules of an interpreter hold; tells how much that was."""
import sys
import abc
import atexit
import codecs
import collections.abc
import copyreg


class Meddler:
    pass


def own_codec(name):
    return codecs.lookup('utf-8') if name == 'meddled' else None


def registered():
    before = len(sys.modules)
    atexit.register(print, 'meddled')
    codecs.register(own_codec)
    codecs.register_error('strict', codecs.ignore_errors)
    copyreg.pickle(Meddler, lambda each: (Meddler, ()))
    collections.abc.Sized.register(Meddler)
    sys.setrecursionlimit(77)
    sys.setswitchinterval(1)
    sys.settrace(None)
    sys.meta_path.clear()
    sys.path_hooks.clear()
    sys.path.append('meddled')
    sys.argv[:] = ['meddled']
    sys.excepthook = sys.displayhook = print
    sys.stdout = sys.stderr
    vars(sys.modules['__main__'])['meddled'] = True
    importlib = sys.modules['_frozen_importlib']
    for name in list(vars(importlib)):
        if isinstance(getattr(importlib, name), type):
            setattr(getattr(importlib, name), 'meddled', True)
    for name in list(sys.modules):
        if name not in ('sys', 'builtins', '__main__'):
            del sys.modules[name]
    return before - len(sys.modules)


registered()
