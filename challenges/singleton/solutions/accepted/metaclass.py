from threading import RLock


class Single(type):
    def __init__(cls, *args) -> None:
        super().__init__(*args)
        cls.__instance = None
        cls.__lock = RLock()

    def __call__(cls, *args, **kwargs):
        if cls.__instance is None:
            with cls.__lock:
                if cls.__instance is None:
                    cls.__instance = super().__call__(*args, **kwargs)
        return cls.__instance


class Config(metaclass=Single):
    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def get(self, key: str, default: object = None) -> object:
        return self.values[key] if key in self.values else default

    def set(self, key: str, value: object) -> None:
        self.values[key] = value
