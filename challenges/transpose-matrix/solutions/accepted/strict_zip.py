def transpose(matrix):
    try:
        return list(map(list, zip(*matrix, strict=True)))
    except ValueError:
        raise ValueError("all rows must have the same length") from None
