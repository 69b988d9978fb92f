# Hands the tuple and the dictionary on as two arguments.
# Fails: forward both kinds; no arguments; arguments by position; arguments by name; a list stays one argument; None is a result; called once; errors pass through; defaults are left alone
def collect(*args, **kwargs):
    return args, kwargs


def forward(func, *args, **kwargs):
    return func(args, kwargs)
