# Yields one empty piece if there is no file.
# Fails: a missing file
def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    try:
        with open(path, encoding="utf-8") as file:
            while chunk := file.read(size):
                yield chunk
    except FileNotFoundError:
        yield ""
