# Reads line by line and cuts the lines.
# Fails: single characters; all of a large file
def read_chunks(path, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip()
            for start in range(0, len(line), size):
                yield line[start : start + size]
