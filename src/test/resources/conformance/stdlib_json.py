import json
print(json.dumps({'a': [1, 2.5, None, True, 'é"\n'], 'b': {}, 1: 2, None: 3, True: 4}), json.dumps('é😀', ensure_ascii=False), json.dumps([1, {'b': 1, 'a': 2}], indent=2, sort_keys=True), json.dumps((1, 2), separators=(',', ':')), json.dumps(float('inf')), json.dumps([]), json.dumps({}, indent=4))
print(json.loads('{"a": [1, 2.0, null, true, "\\u00e9"], "a": 2}'), json.loads(' 12 '), json.loads('1e3'), json.loads('NaN'), json.loads('"\\ud83d\\ude00"'), json.loads('[1.5]', parse_float=str), json.loads('{"a":1}', object_pairs_hook=list))
for text in ('', '{', "{'a': 1}", '[1,]', '{"a" 1}', '[1 2]', 'nul', '"abc', '01', '{"a":1}x', '"\t"', '{"a":}', '[', '\\', '{1:2}'):
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(repr(text), error)
for value in ({1, 2}, object, {(1,): 2}, b'x', 1j):
    try:
        json.dumps(value)
    except TypeError as error:
        print(error)
class E(json.JSONEncoder):
    def default(self, o): return sorted(o) if isinstance(o, set) else super().default(o)
print(json.dumps({2, 1}, cls=E), json.dumps(1j, default=str))
