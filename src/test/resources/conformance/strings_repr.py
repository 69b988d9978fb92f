for s in ('plain', "it's", '"quoted"', '\'both"', 'tab\t', 'nl\n', 'cr\r', '\x00\x7f', 'é', '\u200b', '\U0001f600', '\ud800', 'back\\slash', '\xa0', '\xad', '\u0301'):
    print(ascii(s), ascii(repr(s)), len(s))
