# Takes every value for a dictionary.
# Fails: an equal one; a change on top; a change inside; a list inside; a dictionary in a list; a change of the original; a list in a tuple; a set inside; two copies; an empty list inside; keys that are no texts; tuples stay tuples; sets and bytes; the original stays as it was
def clone(config):
    return {key: clone(value) for key, value in config.items()}
