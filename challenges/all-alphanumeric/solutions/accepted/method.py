def all_alphanumeric(text):
    return text.isalnum()
