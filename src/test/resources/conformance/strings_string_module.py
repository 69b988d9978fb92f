import string
print(string.ascii_letters, string.digits, string.punctuation, repr(string.whitespace), string.hexdigits)
t = string.Template('$who likes ${what} $$5')
print(t.substitute(who='Tim', what='tea'), t.safe_substitute(who='Tim'), string.capwords('hello big  world'))
try:
    t.substitute(who='x')
except KeyError as error:
    print('KeyError', error)
try:
    string.Template('$ ').substitute()
except ValueError as error:
    print(error)
print(list(string.Formatter().parse('a{b!r:>3}c')))
