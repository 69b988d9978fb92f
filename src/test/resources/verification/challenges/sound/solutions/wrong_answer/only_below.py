# Fails: above; many
def clamp(number, low, high):
    return max(number, low)
