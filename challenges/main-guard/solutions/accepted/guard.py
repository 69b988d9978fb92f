def greeting(name):
    return f"Hello, {name}!"


def main():
    print(greeting("world"))


if __name__ == "__main__":
    main()
