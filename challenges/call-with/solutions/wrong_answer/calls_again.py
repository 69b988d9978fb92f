# Calls once more if the first result counts as false, and takes lists for arguments.
# Fails: None is a result; called once
def collect(*args, **kwargs):
    return args, kwargs


def forward(func, *args, **kwargs):
    return func(*args, **kwargs) or func(*args, **kwargs)
