# Leaves a separator after the last word.
# Fails: a sentence; another separator; one word; empty words; nothing but empty words; long separator; words with blanks; words that end like the separator; a tuple; separator by keyword; the list stays as it was
def join_words(words, sep=" "):
    text = ""
    for word in words:
        text += word + sep
    return text
