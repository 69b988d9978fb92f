# Rules: {"forbidSyntax": ["negative-step-slice"]}
# Broken: a slice with a step that is not certainly positive is not allowed, but used in lines 4, 5, 6, 7, 8
STEP = -1
"abc"[::-1]
"abc"[2:0:-2]
"abc"[::STEP]
"abc"[slice(None, None, -1)]
"abc"[::-(1)]
