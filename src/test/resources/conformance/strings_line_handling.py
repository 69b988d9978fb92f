text = 'line one\nline two\r\nthird\n\nlast'
print(text.splitlines(), text.split('\n'), len(text.splitlines()), text.count('\n'), [l.strip() for l in text.split('\n')], text.splitlines(keepends=True), 'a\\nb', repr('a\nb'), '\t'.expandtabs(), 'x'.join('\n' * 2))
