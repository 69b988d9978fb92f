# Ends the pattern with $, which matches before a line end too.
# Fails: a line end
import re


def all_alphanumeric(text):
    return re.match(r"[^\W_]+$", text) is not None
