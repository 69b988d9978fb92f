# Prints the greeting as well.
# Fails: a greeting; the program calls main
def greeting(name):
    print(f"Hello, {name}!")
    return f"Hello, {name}!"


def main():
    greeting("world")


if __name__ == "__main__":
    main()
