# Hides reversed behind another name.
import builtins

backwards = getattr(builtins, "rever" + "sed")


def reverse_string(s):
    return "".join(backwards(s))
