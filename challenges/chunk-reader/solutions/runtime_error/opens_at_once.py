# Opens the file when it is called, before the first piece is asked for.
# Fails: nothing happens before it is asked for
def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    return pieces(open(path, encoding="utf-8"), size)


def pieces(file, size):
    with file:
        while chunk := file.read(size):
            yield chunk
