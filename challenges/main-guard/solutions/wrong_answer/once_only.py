# Prints at the first call only.
# Fails: main can be called again
def greeting(name):
    return f"Hello, {name}!"


def main():
    if not hasattr(main, "done"):
        print(greeting("world"))
        main.done = True


if __name__ == "__main__":
    main()
