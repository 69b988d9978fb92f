# Returns the greeting from main.
# Fails: run as a program; main prints; main can be called again; the program calls main
def greeting(name):
    return f"Hello, {name}!"


def main():
    return greeting("world")


if __name__ == "__main__":
    main()
