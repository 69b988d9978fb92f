# Rules: {"forbidSyntax": ["negative-step-slice"]}
# Broken: a slice with a step that is not certainly positive is not allowed, but used in line 5
step = 1
step -= 2
"abc"[::step]
