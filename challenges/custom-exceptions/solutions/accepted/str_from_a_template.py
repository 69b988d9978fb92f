class ConfigError(Exception):
    template = "setting {!r} is wrong"

    def __init__(self, name: str, *details: object) -> None:
        super().__init__(name, *details)
        self.name = name

    def __str__(self) -> str:
        return self.template.format(*self.args)


class MissingSetting(ConfigError):
    template = "setting {!r} is missing"


class InvalidSetting(ConfigError):
    template = "setting {!r} is invalid: {!r}"


PORTS = range(1, 2**16)


def read_port(settings: dict[str, str]) -> int:
    try:
        port = int(settings["port"])
    except KeyError as error:
        raise MissingSetting("port") from error
    except ValueError as error:
        raise InvalidSetting("port", settings["port"]) from error
    if port in PORTS:
        return port
    raise InvalidSetting("port", settings["port"])
