try: input('prompt> ')
except EOFError as e: print('|', e)
import sys
print(sys.stdin.isatty(), sys.stdin.read() == '', [l for l in sys.stdin])
