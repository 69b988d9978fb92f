# Rules: {"forbidSyntax": ["negative-step-slice"]}
# Broken: a slice with a step that is not certainly positive is not allowed, but used in line 4
def solve(text, step):
    return text[::step]
