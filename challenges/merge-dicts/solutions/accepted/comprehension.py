def merge(*dicts: dict) -> dict:
    return {key: value for dictionary in dicts for key, value in dictionary.items()}
