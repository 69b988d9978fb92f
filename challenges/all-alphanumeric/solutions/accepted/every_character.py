def all_alphanumeric(text: str) -> bool:
    return text != "" and all(character.isalpha() or character.isdigit() for character in text)
