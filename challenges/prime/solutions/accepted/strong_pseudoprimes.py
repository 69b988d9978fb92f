WITNESSES = (2, 3, 5, 7, 11, 13)


def is_prime(number):
    """The test of Miller and Rabin; these witnesses leave no doubt below 3 * 10**12."""
    if number < 2:
        return False
    if number in WITNESSES:
        return True
    twos, odd = 0, number - 1
    while odd % 2 == 0:
        twos, odd = twos + 1, odd // 2
    for witness in WITNESSES:
        power = pow(witness, odd, number)
        if power in (1, number - 1):
            continue
        for _ in range(twos - 1):
            power = power * power % number
            if power == number - 1:
                break
        else:
            return False
    return True
