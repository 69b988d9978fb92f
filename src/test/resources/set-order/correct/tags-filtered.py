# arguments: [[{'name': 'a', 'tags': ['x', 'y']}, {'name': 'b', 'tags': ['y']}], ['x', 'y']]
# expect: ['a']

def solve(items, wanted):
    wanted = set(wanted)
    return [item["name"] for item in items if wanted.issubset(item["tags"])]
