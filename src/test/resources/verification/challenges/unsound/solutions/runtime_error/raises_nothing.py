# Fails: three; three again; ten; five
def total(numbers):
    return 0
