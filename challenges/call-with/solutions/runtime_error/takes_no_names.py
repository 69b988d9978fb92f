# Takes arguments by position only.
# Fails: collect both kinds; forward both kinds; names only; unpacked by the caller; names that look familiar; arguments by name; defaults are left alone
def collect(*args):
    return args, {}


def forward(func, *args):
    return func(*args)
