# Does not look at the size.
# Fails: size zero; a negative size
def read_chunks(path, size):
    with open(path, encoding="utf-8") as file:
        while chunk := file.read(size):
            yield chunk
