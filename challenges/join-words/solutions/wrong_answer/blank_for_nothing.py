# Takes an empty separator for none and uses a blank.
# Fails: empty separator
def join_words(words, sep=None):
    return (sep or " ").join(words)
