import argparse
p = argparse.ArgumentParser(prog='p')
p.add_argument('n', type=int)
p.add_argument('-v', '--verbose', action='store_true')
p.add_argument('--name', default='x', choices=['x', 'y'])
print(p.parse_args(['5', '-v']), p.parse_args(['1', '--name', 'y']).name, p.format_usage().strip())
try:
    p.parse_args(['a'])
except SystemExit as error:
    print('exit', error.code)
