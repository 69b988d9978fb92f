def clamp(number, low, high):
    if number < low:
        return low
    if number > high:
        return high
    return number
