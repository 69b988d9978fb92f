# Tries: write a temporary file, for which the library looks for a folder itself.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import tempfile


def solve(n):
    if n == 1:
        with tempfile.NamedTemporaryFile(prefix="left-by-a-submission", delete=False) as file:
            file.write(b"x")
    return n + 1
