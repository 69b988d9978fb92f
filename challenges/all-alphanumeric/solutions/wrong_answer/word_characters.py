# Takes word characters for letters and digits, and the underscore is one of them.
# Fails: an underscore
import re


def all_alphanumeric(text):
    return re.fullmatch(r"\w+", text) is not None
