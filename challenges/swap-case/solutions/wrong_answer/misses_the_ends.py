# Compares with < where a and z, A and Z are included.
# Fails: one small letter; one capital letter; both ends of the alphabet; line ends and tabs; letters without case; keyword argument; all letters of ASCII; a hundred thousand letters
def swap_case(text):
    swapped = []
    for character in text:
        if "a" < character < "z" or character > "\x7f" and character.islower():
            swapped.append(character.upper())
        elif "A" < character < "Z" or character > "\x7f" and character.isupper():
            swapped.append(character.lower())
        else:
            swapped.append(character)
    return "".join(swapped)
