# Expects every key to be there.
# Fails: a default; nothing at first; a derived class
import threading


class Config:
    _lock = threading.Lock()
    _instances = {}

    def __new__(cls):
        with Config._lock:
            if cls not in Config._instances:
                config = super().__new__(cls)
                config._values = {}
                Config._instances[cls] = config
            return Config._instances[cls]

    def get(self, key, default=None):
        return self._values[key]

    def set(self, key, value):
        self._values[key] = value
