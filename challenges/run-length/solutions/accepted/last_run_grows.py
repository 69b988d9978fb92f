def encode(text):
    runs = []
    for character in text:
        if runs and runs[-1][0] == character:
            runs[-1][1] += 1
        else:
            runs.append([character, 1])
    return [tuple(run) for run in runs]


def decode(pairs):
    characters = []
    for character, count in pairs:
        characters.extend(character for _ in range(count))
    return "".join(characters)
