# Yields what read returns at the end of the file, too.
# Fails: an empty file; no rest; single characters
def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    with open(path, encoding="utf-8") as file:
        while True:
            chunk = file.read(size)
            yield chunk
            if len(chunk) < size:
                return
