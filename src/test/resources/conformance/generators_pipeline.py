def read(): yield from ['a 1', 'b 2', '', 'c x']
def parse(lines):
    for l in lines:
        if l: yield l.split()
def numbers(rows):
    for n, v in rows:
        try: yield n, int(v)
        except ValueError as e: print('skip', e)
print(dict(numbers(parse(read()))))
def chunks(it, n):
    it = iter(it)
    while c := list(__import__('itertools').islice(it, n)): yield c
print(list(chunks(range(7), 3)))
