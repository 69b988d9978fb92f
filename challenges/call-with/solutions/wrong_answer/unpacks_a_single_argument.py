# Takes a single list or tuple for the list of all arguments.
# Fails: one argument
def collect(*args, **kwargs):
    if len(args) == 1 and not isinstance(args[0], int):
        args = tuple(args[0])
    return args, kwargs


def forward(func, *args, **kwargs):
    return func(*args, **kwargs)
