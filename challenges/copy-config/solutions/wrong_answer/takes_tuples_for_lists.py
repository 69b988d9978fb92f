# Makes a list of every sequence.
# Fails: tuples stay tuples
def clone(config):
    if isinstance(config, dict):
        return {key: clone(value) for key, value in config.items()}
    if isinstance(config, (list, tuple)):
        return [clone(value) for value in config]
    if isinstance(config, set):
        return set(config)
    return config
