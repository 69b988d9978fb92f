# arguments: [[['a', 'b'], ['a', 'c']]]
# expect: 'a'

def solve(edges):
    parents = {parent for parent, _ in edges}
    children = {child for _, child in edges}
    (root,) = parents - children
    return root
