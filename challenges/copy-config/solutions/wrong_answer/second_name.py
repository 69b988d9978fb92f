# Returns the same dictionary under a second name.
# Fails: a change on top; a change inside; a list inside; a dictionary in a list; a change of the original; a list in a tuple; a set inside; two copies; an empty list inside; empty
def clone(config):
    copy = config
    return copy
