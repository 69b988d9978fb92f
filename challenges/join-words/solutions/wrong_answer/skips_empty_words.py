# Leaves out empty words.
# Fails: empty words; nothing but empty words; fifty thousand words
def join_words(words, sep=" "):
    return sep.join(word for word in words if word)
