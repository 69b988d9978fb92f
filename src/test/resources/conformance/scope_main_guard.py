print(__name__)
def main():
    print('main runs')
if __name__ == '__main__':
    main()
print(__doc__, __annotations__ if False else 'a', __builtins__ is not None, __spec__ is None)
