from pathlib import PurePosixPath as P
import os.path
p = P('/a/b/c.tar.gz')
print(p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p / 'd', p.with_suffix('.x'), p.with_name('z'), p.relative_to('/a'), p.is_absolute(), P('a') / '/b', P('a//b/../c'), p.match('*.gz'), P('x') < P('y'), [str(q) for q in p.parents])
print(os.path.join('a', 'b', '/c'), os.path.splitext('x.tar.gz'), os.path.basename('/a/b'), os.path.dirname('/a/b'), os.path.normpath('a/../b//c'), os.path.split('a/b'), os.path.commonprefix(['abc', 'abd']))
