def make_counter(start=0, step=1):
    def counter():
        counter.count += step
        return counter.count

    counter.count = start
    return counter
