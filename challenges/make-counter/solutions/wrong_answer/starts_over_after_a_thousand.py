# Looks the count up in a list made in advance, and begins again at its end.
# Fails: ten thousand calls
def make_counter(start=0, step=1):
    counts = [start + step * call for call in range(1, 1001)]
    position = -1

    def counter():
        nonlocal position
        position = (position + 1) % len(counts)
        return counts[position]

    return counter
