# Tries: return an object all of whose methods raise.
# Verdict: WRONG_ANSWER
# Cases: WA AC AC
def refuse(*arguments, **keywords):
    raise RuntimeError("from the submission")


NAMES = (
    "eq ne lt le gt ge hash repr str bytes format len iter next reversed contains getitem bool int index float complex"
    " round abs neg add radd call getattr dir sizeof reduce reduce_ex copy deepcopy enter exit await aiter anext"
).split()
Raising = type("Raising", (), {f"__{name}__": refuse for name in NAMES})


def solve(n):
    if n == 1:
        return Raising()
    return n + 1
