# Knows no name in the class statement.
# Fails: two names; an object; sorted; derived from a plugin; a name that is taken; the first one stays; the list is your own; arguments; an argument called name; a new object each time; an error of the plugin itself
class Plugin:
    _classes = {}

    def __init_subclass__(cls):
        super().__init_subclass__()
        name = getattr(cls, "name", cls.__name__.lower())
        if name in Plugin._classes:
            raise ValueError(f"plugin {name!r} exists already")
        Plugin._classes[name] = cls

    @staticmethod
    def names():
        return sorted(Plugin._classes)

    @staticmethod
    def create(name, *args, **kwargs):
        if name not in Plugin._classes:
            raise LookupError(f"no plugin {name!r}")
        return Plugin._classes[name](*args, **kwargs)
