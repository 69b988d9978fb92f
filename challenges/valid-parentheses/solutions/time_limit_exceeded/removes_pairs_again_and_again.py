# Removes the innermost pairs and starts over, once for every level of nesting.
# Fails: a hundred thousand deep; a hundred thousand deep and one open
def is_valid(s):
    s = "".join(character for character in s if character in "()[]{}")
    while "()" in s or "[]" in s or "{}" in s:
        s = s.replace("()", "").replace("[]", "").replace("{}", "")
    return s == ""
