import unicodedata
s = 'naïve café 日本 😀'
print(len(s), s[::-1], s.upper(), s.encode('utf-8'), ascii(s))
print([ord(c) for c in 'aé日😀'], chr(128512), '\u00e9' == 'e\u0301', unicodedata.normalize('NFC', 'e\u0301') == '\u00e9')
print(unicodedata.name('é'), unicodedata.category('A'), unicodedata.lookup('SNOWMAN'), unicodedata.numeric('½'), unicodedata.east_asian_width('日'), unicodedata.combining('\u0301'))
print(sorted(['é', 'e', 'z', 'a', 'Z', 'É']), 'ß'.casefold() == 'SS'.casefold(), max('aé日'))
