def clamp(number, low, high):
    return sorted((low, number, high))[1]
