# Raises without from, so the first error is only the context.
# Fails: cause of a missing setting; cause of an invalid setting
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
    except KeyError:
        raise MissingSetting("port", "setting 'port' is missing")
    except ValueError:
        raise InvalidSetting("port", f"setting 'port' is invalid: {settings['port']!r}")
    if not 1 <= port <= 65535:
        raise InvalidSetting("port", f"setting 'port' is invalid: {settings['port']!r}")
    return port
