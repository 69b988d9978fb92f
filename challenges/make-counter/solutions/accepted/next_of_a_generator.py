def counts(count, step):
    while True:
        count += step
        yield count


def make_counter(start=0, step=1):
    return counts(start, step).__next__
