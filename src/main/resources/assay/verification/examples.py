

def case_examples(examples):
    """The examples that do not come out as they say: line and what came out."""
    import builtins
    import io
    import sys

    namespace = globals()

    def show(value):
        if value is not None:
            sys.stdout.write(repr(value) + "\n")
            builtins._ = value

    def outcome(source):
        printed = io.StringIO()
        kept = sys.stdout, sys.displayhook
        sys.stdout, sys.displayhook = printed, show
        try:
            exec(compile(source + "\n", "<example>", "single"), namespace)
            return printed.getvalue()
        except Exception as error:
            message = str(error)
            return f"Traceback:\n{type(error).__name__}{': ' + message if message else ''}\n"
        finally:
            sys.stdout, sys.displayhook = kept

    def normal(text):
        lines = [line.rstrip() for line in text.split("\n")]
        lines = ["" if line == "<BLANKLINE>" else line for line in lines]
        if lines[0].startswith("Traceback"):
            while lines and not lines[-1]:
                lines.pop()
            name, colon, message = lines[-1].partition(":")
            return ["Traceback", name.rpartition(".")[2] + colon + message]
        return "\n".join(lines).rstrip("\n").split("\n")

    def alike(found, wanted):
        if found == wanted:
            return True
        pieces = "\n".join(wanted).split("...")
        found = "\n".join(found)
        if len(pieces) == 1 or not found.startswith(pieces[0]) or not found.endswith(pieces[-1]):
            return False
        place = len(pieces[0])
        for piece in pieces[1:-1]:
            place = found.find(piece, place)
            if place < 0:
                return False
            place += len(piece)
        return place <= len(found) - len(pieces[-1])

    failed = []
    for line, source, wanted in examples:
        found = outcome(source)
        if not alike(normal(found), normal(wanted)):
            failed.append((line, found.rstrip("\n")))
    return failed
