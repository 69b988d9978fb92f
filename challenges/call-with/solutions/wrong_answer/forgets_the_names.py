# Puts the values of the named arguments behind the others and forgets the names.
# Fails: collect both kinds; names only; unpacked by the caller; names that look familiar
def collect(*args, **kwargs):
    return args + tuple(kwargs.values()), {}


def forward(func, *args, **kwargs):
    return func(*args, **kwargs)
