# Gives derived classes the object of the base class.
# Fails: a derived class
import threading


class Config:
    _lock = threading.Lock()
    _instances = {}

    def __new__(cls):
        with Config._lock:
            if Config not in Config._instances:
                config = super().__new__(cls)
                config._values = {}
                Config._instances[Config] = config
            return Config._instances[Config]

    def get(self, key, default=None):
        return self._values.get(key, default)

    def set(self, key, value):
        self._values[key] = value
