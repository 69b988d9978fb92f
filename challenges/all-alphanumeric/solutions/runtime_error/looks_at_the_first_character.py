# Looks at the first character where there may be none.
# Fails: empty text
def all_alphanumeric(text):
    return text[0].isalnum() and text.isalnum()
