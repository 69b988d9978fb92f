"""Changes whatever can be changed of what an interpreter begins with; tells how much that was."""
import sys

ATTRIBUTES = ('__doc__', '__name__', '__qualname__', '__module__', '__text_signature__', '__dict__')


def meddled(value):
    count = 0
    for name in ATTRIBUTES:
        try:
            setattr(value, name, 'changed')
            count += 1
        except Exception:
            pass
    return count


def all_meddled():
    count = 0
    for name in sys.builtin_module_names:
        if name in ('sys', 'builtins'):
            continue
        try:
            module = __import__(name)
        except Exception:
            continue
        for key, value in list(vars(module).items()):
            count += meddled(value)
            if isinstance(value, type):
                for each in list(vars(value).values()):
                    count += meddled(each) + meddled(getattr(each, '__func__', None))
            try:
                setattr(module, key, None)
                count += 1
            except Exception:
                pass
    for value in list(vars(sys.modules['builtins']).values()):
        count += meddled(value)
        for each in list(vars(value).values()) if isinstance(value, type) else []:
            count += meddled(each) + meddled(getattr(each, '__func__', None))
    return count


all_meddled()
