from io import StringIO


def join_words(words, sep=" "):
    text = StringIO()
    for word in words:
        text.write(word + sep)
    return text.getvalue()[: -len(sep) or None]
