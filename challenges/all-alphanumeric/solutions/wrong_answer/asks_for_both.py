# Demands a letter and a digit.
# Fails: letters only; digits only; one letter; one digit
def all_alphanumeric(text):
    return (
        text.isalnum()
        and any(character.isalpha() for character in text)
        and any(character.isdigit() for character in text)
    )
