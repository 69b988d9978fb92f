# Lets the two errors have nothing in common.
# Fails: one base class; caught by the base class; cause of a missing setting; cause of an invalid setting; the name of the setting
class ConfigError(Exception):
    def __init__(self, name, message):
        super().__init__(message)
        self.name = name


class MissingSetting(Exception):
    def __init__(self, name):
        super().__init__(f"setting {name!r} is missing")
        self.name = name


class InvalidSetting(Exception):
    def __init__(self, name, value):
        super().__init__(f"setting {name!r} is invalid: {value!r}")
        self.name = name


def read_port(settings):
    try:
        text = settings["port"]
    except KeyError as error:
        raise MissingSetting("port") from error
    try:
        port = int(text)
    except ValueError as error:
        raise InvalidSetting("port", text) from error
    if not 1 <= port <= 65535:
        raise InvalidSetting("port", text)
    return port
