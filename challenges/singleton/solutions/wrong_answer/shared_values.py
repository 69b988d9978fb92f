# Makes many objects that share their values.
# Fails: the same object; a derived class; eight threads at once
class Config:
    _values = {}

    def get(self, key, default=None):
        return self._values.get(key, default)

    def set(self, key, value):
        self._values[key] = value
