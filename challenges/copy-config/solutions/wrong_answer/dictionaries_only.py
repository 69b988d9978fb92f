# Copies dictionaries at every depth and leaves lists shared.
# Fails: a list inside; a dictionary in a list; a change of the original; a list in a tuple; a set inside; two copies; an empty list inside; fifty levels; a thousand services
def clone(config):
    return {
        key: clone(value) if isinstance(value, dict) else value for key, value in config.items()
    }
