"""Points for every row that is right, so that one slip does not cost the whole triangle."""


def check(arguments, expected, observed):
    wanted = rows(expected)
    printed = rows(observed)
    right = sum(row == wanted_row for row, wanted_row in zip(printed, wanted))
    # Rows too many count as wrong ones, or printing on and on would cost nothing.
    share = right / max(len(wanted), len(printed))
    message = f"{right} of {len(wanted)} rows are right"
    if len(printed) > len(wanted):
        message += f", and {len(printed) - len(wanted)} too many are printed"
    return share, message


def rows(text):
    lines = [line.rstrip() for line in text.split("\n")]
    while lines and not lines[-1]:
        lines.pop()
    return lines
