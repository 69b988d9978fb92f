import html, difflib, shlex, fnmatch
from urllib.parse import urlparse, quote, parse_qs, urlencode, urljoin
print(html.escape('<a "b">'), html.unescape('&lt;&eacute;&#65;'), urlparse('http://u:p@h:80/p;x?q=1#f'), quote('a b/é'), parse_qs('a=1&a=2&b='), urlencode({'a': 'é b'}), urljoin('http://a/b/c', '../d'))
print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach']), round(difflib.SequenceMatcher(None, 'abcd', 'bcde').ratio(), 3), list(difflib.unified_diff(['a'], ['b'], lineterm='')), shlex.split("a 'b c' d\\ e"), fnmatch.fnmatch('a.py', '*.py'), shlex.quote("it's"))
