# Fails: below
def clamp(number, low, high):
    return min(number, high)
