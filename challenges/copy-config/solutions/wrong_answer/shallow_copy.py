# Copies the outermost dictionary only.
# Fails: a change inside; a list inside; a dictionary in a list; a change of the original; a list in a tuple; a set inside; two copies; an empty list inside
def clone(config):
    return config.copy()
