# Is content with one letter or digit.
# Fails: a blank; an underscore; the last character; the first character; a line end; a fraction; between the alphabets
def all_alphanumeric(text):
    return any(character.isalnum() for character in text)
