class Registered(type):
    classes: dict[str, type] = {}

    def __new__(mcs, class_name, bases, namespace, name: str | None = None):
        return super().__new__(mcs, class_name, bases, namespace)

    def __init__(cls, class_name, bases, namespace, name: str | None = None) -> None:
        super().__init__(class_name, bases, namespace)
        if not bases:
            return
        key = name or class_name.lower()
        if Registered.classes.setdefault(key, cls) is not cls:
            raise ValueError("plugin %r exists already" % key)


class Plugin(metaclass=Registered):
    @classmethod
    def names(cls) -> list[str]:
        return sorted(Registered.classes.keys())

    @classmethod
    def create(cls, name: str, *args, **kwargs) -> "Plugin":
        try:
            found = Registered.classes[name]
        except KeyError:
            raise LookupError("no plugin %r" % name) from None
        return found(*args, **kwargs)
