# Derives the classes from KeyError and ValueError as well.
# Fails: no builtin errors
class ConfigError(Exception):
    def __init__(self, name, message):
        super().__init__(message)
        self.name = name
        self.message = message

    def __str__(self):
        return self.message


class MissingSetting(ConfigError, KeyError):
    pass


class InvalidSetting(ConfigError, ValueError):
    pass


def read_port(settings):
    try:
        port = int(settings["port"])
    except KeyError as error:
        raise MissingSetting("port", "setting 'port' is missing") from error
    except ValueError as error:
        raise InvalidSetting("port", f"setting 'port' is invalid: {settings['port']!r}") from error
    if not 1 <= port <= 65535:
        raise InvalidSetting("port", f"setting 'port' is invalid: {settings['port']!r}")
    return port
