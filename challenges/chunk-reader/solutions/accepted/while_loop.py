def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    with open(path, encoding="utf-8") as file:
        while chunk := file.read(size):
            yield chunk
