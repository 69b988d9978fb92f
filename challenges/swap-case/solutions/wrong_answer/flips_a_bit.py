# Flips the bit that tells small letters from capital ones, in the signs around them too.
# Fails: digits and signs; letters beyond ASCII; letters without case; all letters of ASCII; a hundred thousand letters

def swap_case(text):
    swapped = []
    for character in text:
        is_letter = 64 <= ord(character) < 128 or character.isalpha()
        swapped.append(chr(ord(character) ^ 32) if is_letter else character)
    return "".join(swapped)
