# Writes the text in both places.
# Fails: the program calls main
def greeting(name):
    return f"Hello, {name}!"


def main():
    print("Hello, world!")


if __name__ == "__main__":
    main()
