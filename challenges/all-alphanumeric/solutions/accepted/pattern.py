import re


def all_alphanumeric(text):
    return re.fullmatch(r"[^\W_]+", text) is not None
