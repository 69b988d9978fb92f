# Lets a later class take a name over.
# Fails: a name that is taken; the first one stays
class Plugin:
    _classes = {}

    def __init_subclass__(cls, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        name = cls.__name__.lower() if name is None else name
        Plugin._classes[name] = cls

    @staticmethod
    def names():
        return sorted(Plugin._classes)

    @staticmethod
    def create(name, *args, **kwargs):
        if name not in Plugin._classes:
            raise LookupError(f"no plugin {name!r}")
        return Plugin._classes[name](*args, **kwargs)
