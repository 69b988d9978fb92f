import textwrap
text = 'The quick brown fox jumped over the lazy dog and supercalifragilistic things.'
print(textwrap.fill(text, 20, initial_indent='* ', subsequent_indent='  '))
print(textwrap.shorten(text, 30), textwrap.wrap('aaa bbb', 3), repr(textwrap.dedent('    a\n      b\n    c\n')), textwrap.indent('a\n\nb', '> '))
