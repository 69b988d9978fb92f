# Checks the range by a ValueError of its own, which then is the cause.
# Fails: a port out of range has no cause
class ConfigError(Exception):
    def __init__(self, name, message):
        super().__init__(message)
        self.name = name


class MissingSetting(ConfigError):
    pass


class InvalidSetting(ConfigError):
    pass


def read_port(settings):
    try:
        port = int(settings["port"])
        if not 1 <= port <= 65535:
            raise ValueError("out of range")
        return port
    except KeyError as error:
        raise MissingSetting("port", "setting 'port' is missing") from error
    except ValueError as error:
        raise InvalidSetting("port", f"setting 'port' is invalid: {settings['port']!r}") from error
