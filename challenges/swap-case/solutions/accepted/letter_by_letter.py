def swap_case(text):
    swapped = []
    for character in text:
        if character.islower():
            swapped.append(character.upper())
        else:
            swapped.append(character.lower())
    return "".join(swapped)
