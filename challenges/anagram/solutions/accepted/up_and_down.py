def are_anagrams(s1, s2):
    balance = {}
    for character in s1:
        balance[character] = balance.get(character, 0) + 1
    for character in s2:
        balance[character] = balance.get(character, 0) - 1
    return not any(balance.values())
