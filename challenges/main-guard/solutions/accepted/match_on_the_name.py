import sys

TEMPLATE = "Hello, {}!"


def greeting(name: str) -> str:
    return TEMPLATE.format(name)


def main() -> None:
    sys.stdout.write(greeting("world") + "\n")


match __name__:
    case "__main__":
        main()
