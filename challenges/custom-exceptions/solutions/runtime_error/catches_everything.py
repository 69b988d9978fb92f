# Calls every error an invalid setting.
# Fails: other errors pass through
class ConfigError(Exception):
    def __init__(self, name, message):
        super().__init__(message)
        self.name = name


class MissingSetting(ConfigError):
    pass


class InvalidSetting(ConfigError):
    pass


def read_port(settings):
    text = None
    try:
        text = settings["port"]
        port = int(text)
    except KeyError as error:
        raise MissingSetting("port", "setting 'port' is missing") from error
    except Exception as error:
        raise InvalidSetting("port", f"setting 'port' is invalid: {text!r}") from error
    if not 1 <= port <= 65535:
        raise InvalidSetting("port", f"setting 'port' is invalid: {text!r}")
    return port
