# Rules: {"forbidSyntax": ["negative-step-slice"]}
STEP = 2
"abc"[1:], "abc"[:-1], "abc"[-2:], "abc"[::2], "abc"[::STEP], "abc"[slice(0, -1)], range(5, -1, -1)
