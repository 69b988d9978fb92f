def make_counter(start=0, step=1):
    # a list, because the inner function can change what is in it
    state = [start]

    def counter():
        state[0] = state[0] + step
        return state[0]

    return counter
