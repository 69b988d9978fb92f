"""Changes whatever can be changed of the modules that were taken; tells how much that was."""
import sys
import abc, collections, contextlib, copy, csv, dataclasses, decimal, enum, fractions, functools, heapq, json, re, string
import textwrap, types, typing


def changed(value):
    count = 0
    for name in ('__doc__', '__name__', '__qualname__', '__module__', '__defaults__', '__kwdefaults__', 'changed'):
        try:
            setattr(value, name, None if 'defaults' in name else 'changed')
            count += 1
        except Exception:
            pass
    return count


def all_changed():
    count = 0
    for module in list(sys.modules.values()):
        space = vars(module)
        if space.get('__file__') is None or space.get('__name__') in ('__main__', 'probe', 'codecs'):
            continue
        for key, value in list(space.items()):
            # What every program has, interpreters that begin with copies are known to have for themselves.
            if key.startswith('__') or isinstance(value, types.ModuleType) or getattr(value, '__module__', '') == 'builtins':
                continue
            count += changed(value)
            if isinstance(value, type):
                for each in list(vars(value).values()):
                    count += changed(each)
            if isinstance(value, (dict, list, set)):
                value.clear()
                count += 1
    return count


told = str(all_changed())
