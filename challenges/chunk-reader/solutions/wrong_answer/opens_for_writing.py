# Opens the file in a mode that changes it.
# Fails: three pieces; an empty file; no rest; single characters; characters beyond ASCII; arguments by name; a missing file; the file stays as it is
def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    with open(path, "a+", encoding="utf-8") as file:
        file.write("\n")
        file.seek(0)
        while chunk := file.read(size):
            yield chunk
