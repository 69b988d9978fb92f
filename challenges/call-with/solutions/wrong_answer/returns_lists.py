# Makes lists of the tuples.
# Fails: collect both kinds; nothing; one argument; a list and a dictionary; names only; unpacked by the caller; names that look familiar
def collect(*args, **kwargs):
    return [list(args), kwargs]


def forward(func, *args, **kwargs):
    return func(*args, **kwargs)
