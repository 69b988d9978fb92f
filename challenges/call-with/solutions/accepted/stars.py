def collect(*args, **kwargs):
    return args, kwargs


def forward(func, *args, **kwargs):
    return func(*args, **kwargs)
