# Drops the last piece when it is shorter.
# Fails: three pieces; characters beyond ASCII; arguments by name; the file stays as it is; closed at the end
def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    with open(path, encoding="utf-8") as file:
        while chunk := file.read(size):
            if len(chunk) < size:
                return
            yield chunk
