# Checks no range and leaves the quotes out of the message.
# Fails: message of an invalid setting; a port out of range has no cause; the name of the setting; port zero; one port too many; an empty text; a negative port
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
        return int(settings["port"])
    except KeyError as error:
        raise MissingSetting("port", "setting 'port' is missing") from error
    except ValueError as error:
        raise InvalidSetting("port", f"setting 'port' is invalid: {settings['port']}") from error
