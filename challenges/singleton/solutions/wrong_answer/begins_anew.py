# Empties the values in __init__, which is called each time.
# Fails: a value; later calls change nothing; values that count as false; a later value
import threading


class Config:
    _lock = threading.Lock()
    _instances = {}

    def __new__(cls):
        with Config._lock:
            if cls not in Config._instances:
                config = super().__new__(cls)
                Config._instances[cls] = config
            return Config._instances[cls]

    def __init__(self):
        self._values = {}

    def get(self, key, default=None):
        return self._values.get(key, default)

    def set(self, key, value):
        self._values[key] = value
