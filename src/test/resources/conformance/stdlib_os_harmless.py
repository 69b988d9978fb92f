import os
print(os.sep, os.linesep == '\n', os.path.exists('/no/such'), isinstance(os.environ, dict) or hasattr(os.environ, 'get'), os.name, os.environ.get('NO_SUCH_VARIABLE', 'd'), os.path.isabs('/a'), os.curdir, os.fspath('a'), len(os.urandom(4)))
try: os.environ['NO_SUCH_VARIABLE']
except KeyError as e: print(repr(e))
