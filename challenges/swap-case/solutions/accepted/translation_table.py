def swap_case(text):
    table = {}
    for character in set(text):
        if character.isupper():
            table[ord(character)] = character.lower()
        elif character.islower():
            table[ord(character)] = character.upper()
    return text.translate(table)
