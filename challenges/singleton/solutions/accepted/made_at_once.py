import threading

guard = threading.Lock()


class Config:
    def __new__(cls):
        with guard:
            if "the_only_one" not in vars(cls):
                cls.the_only_one = object.__new__(cls)
                cls.the_only_one.values = {}
        return cls.the_only_one

    def get(self, key, default=None):
        try:
            return self.values[key]
        except KeyError:
            return default

    def set(self, key, value):
        self.values.update({key: value})
