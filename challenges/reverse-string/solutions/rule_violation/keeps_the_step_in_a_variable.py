# Slices with a step that is not written in the slice.
STEP = -1


def reverse_string(s, step=STEP):
    return s[slice(None, None, step)]
