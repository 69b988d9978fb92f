# Takes two dictionaries, no more and no fewer.
# Fails: three; none; only one; empty ones among them; seven in a row; a new one for one; one call after another
def merge(first, second):
    return {**first, **second}
