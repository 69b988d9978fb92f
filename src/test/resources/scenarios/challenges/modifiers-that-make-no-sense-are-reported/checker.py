def check(arguments, expected, observed):
    return expected == observed
