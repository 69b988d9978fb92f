# Has room for 128 characters only.
# Fails: letters beyond ASCII; beyond sixteen bits; fifty thousand different characters
def count_characters(text):
    counts = [0] * 128
    for character in text:
        counts[ord(character)] += 1
    return {chr(code): count for code, count in enumerate(counts) if count}
