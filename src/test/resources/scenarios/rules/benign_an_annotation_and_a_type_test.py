# Rules: {"forbidCalls": ["list"]}
def solve(items: list[int]) -> list:
    if isinstance(items, (list, tuple)) and type(items) is not list:
        found: list = []
    return items
