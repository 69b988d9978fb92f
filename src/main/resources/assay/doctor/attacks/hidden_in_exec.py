# Tries: hide the forbidden call in a text that is executed.
# Verdict: SECURITY_VIOLATION
# Cases: SV AC AC
import base64


def solve(n):
    if n == 1:
        exec(base64.b64decode(b"aW1wb3J0IG9zOyBvcy5saXN0ZGlyKCIvIik="))
    return n + 1
