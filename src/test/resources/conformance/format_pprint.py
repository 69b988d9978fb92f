from pprint import pprint, pformat
pprint({'b': [1, 2], 'a': {'nested': list(range(30))}, 'c': 'text ' * 20})
print(pformat([1, [2, [3, [4]]]], depth=2), pformat({'z': 1, 'a': 2}, sort_dicts=False))
pprint([('x' * 30, 'y' * 30), ('z' * 30, 1)], width=40)
