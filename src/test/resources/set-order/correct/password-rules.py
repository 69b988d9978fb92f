# arguments: ['Passw0rd!']
# expect: True

def solve(password):
    kinds = set()
    for character in password:
        if character.isdigit():
            kinds.add("digit")
        elif character.isupper():
            kinds.add("upper")
        elif character.islower():
            kinds.add("lower")
        else:
            kinds.add("other")
    return len(kinds) >= 3 and {"digit"} <= kinds
