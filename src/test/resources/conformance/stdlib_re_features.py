import re
print(re.findall(r'(?<=\$)\d+(?!\d|%)', '$5 $10% x7'), re.findall(r'(?i)ab', 'AB ab'), re.findall(r'^\w', 'a\nb', re.M), re.search('a.b', 'a\nb', re.S).group(), re.sub(r'(?x) a  # comment', '-', 'banana'), re.findall(r'<.+?>', '<a><b>'), re.search(r'(\w)\1', 'hello').group(), re.findall(r'\bfoo\b', 'foo foobar'), re.findall('[^aeiou\s]+', 'hello world'), re.search(r'(?:ab){2,3}', 'abababab').group())
p = re.compile(r'(\d{4})-(\d\d)', re.A)
print(p.pattern, p.groups, p.flags, p, p.findall('2024-01 ٢٠٢٤-01'), re.sub(r'(?P<n>a)', r'[\g<n>\g<0>]', 'a'), re.split('', 'ab'), re.findall('', 'ab'), re.sub('a*', '-', 'baac'), re.findall(r'(?>a+)b|a++c', 'aab aac'))
