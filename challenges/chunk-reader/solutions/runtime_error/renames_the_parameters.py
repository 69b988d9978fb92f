# Gives the parameters other names.
# Fails: arguments by name
def read_chunks(filename, length):
    if length < 1:
        raise ValueError("size must be at least 1")
    with open(filename, encoding="utf-8") as file:
        while chunk := file.read(length):
            yield chunk
