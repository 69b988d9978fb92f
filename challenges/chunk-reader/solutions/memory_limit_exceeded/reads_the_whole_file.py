# Reads the whole file and cuts it into pieces.
# Fails: two pieces of a large file; all of a large file
def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for start in range(0, len(text), size):
        yield text[start : start + size]
