# Reads the file as bytes.
# Fails: characters beyond ASCII
def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    with open(path, "rb") as file:
        while chunk := file.read(size):
            yield chunk.decode(errors="replace")
