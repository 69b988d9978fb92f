def sort_by(records: list[dict], key: str) -> list[dict]:
    def rank(record: dict) -> tuple:
        return (0, record[key]) if key in record else (1,)

    return sorted(records, key=rank)
