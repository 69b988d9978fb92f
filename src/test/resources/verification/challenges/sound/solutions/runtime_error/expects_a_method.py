# Fails: inside; below; above; many
def clamp(number, low, high):
    return number.clamp(low, high)
