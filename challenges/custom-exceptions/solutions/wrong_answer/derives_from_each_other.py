# Takes an invalid setting for a kind of a missing one.
# Fails: different from each other
class ConfigError(Exception):
    def __init__(self, name, message):
        super().__init__(message)
        self.name = name


class MissingSetting(ConfigError):
    def __init__(self, name):
        super().__init__(name, f"setting {name!r} is missing")


class InvalidSetting(MissingSetting):
    def __init__(self, name, value):
        ConfigError.__init__(self, name, f"setting {name!r} is invalid: {value!r}")


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
