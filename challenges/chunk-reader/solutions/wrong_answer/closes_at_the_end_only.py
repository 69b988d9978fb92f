# Closes the file after the last piece, which may never be asked for.
# Fails: closed when the generator is closed
def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    file = open(path, encoding="utf-8")
    while chunk := file.read(size):
        yield chunk
    file.close()
