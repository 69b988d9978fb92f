class TooSmall(Exception):
    pass
def check(n):
    if n < 5:
        raise TooSmall(f'{n} is too small')
check(3)
