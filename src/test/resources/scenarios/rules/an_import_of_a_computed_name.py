# Rules: {"forbidImports": ["itertools"]}
# Broken: the module itertools is not allowed, and whether it is used cannot be seen in line 3
print([__import__(name) for name in ("iter" + part for part in ["tools"])])
