# Keeps a sorted list and hands it out.
# Fails: the list is your own
class Plugin:
    _classes = {}
    _names = []

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        name = cls.__name__.lower() if name is None else name
        if name in Plugin._classes:
            raise ValueError(f"plugin {name!r} exists already")
        Plugin._classes[name] = cls
        Plugin._names.append(name)
        Plugin._names.sort()

    @staticmethod
    def names():
        return Plugin._names

    @staticmethod
    def create(name, *args, **kwargs):
        if name not in Plugin._classes:
            raise LookupError(f"no plugin {name!r}")
        return Plugin._classes[name](*args, **kwargs)
