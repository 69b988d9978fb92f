"""What the expressions of a submission's text name, as far as that can be said without executing them.

Names are followed through scopes, imports under other names, assignments, getattr with a name that is written out, and
the like. This is the second part of the program that begins with source_bindings.py.
"""

IMPORTERS = frozenset(("builtins.__import__", "importlib.__import__", "importlib.import_module"))
NAMESPACES = frozenset(("builtins.globals", "builtins.locals", "builtins.vars"))
LOOKUPS = frozenset(("get", "pop", "setdefault", "__getitem__"))


class Names:
    """Follows expressions to what they name: "builtins.reversed", "itertools", "itertools.permutations"."""

    def __init__(self, source):
        self.source = source
        self.known, self.busy = {}, set()
        self.modules = {"builtins"}
        for node in source.nodes:
            if isinstance(node, ast.Import):
                self.modules.update(canonical(alias.name) for alias in node.names)
                self.modules.update(canonical(alias.name).partition(".")[0] for alias in node.names)

    def of(self, node):
        """All paths that an expression may stand for; none where it stands for something else."""
        if node not in self.known:
            if node in self.busy:
                return frozenset()
            self.busy.add(node)
            self.known[node] = frozenset(self.follow(node))
            self.busy.discard(node)
        return self.known[node]

    def follow(self, node):
        if isinstance(node, ast.Name):
            return self.name(node) if isinstance(node.ctx, ast.Load) else ()
        if isinstance(node, ast.Attribute):
            return [self.inside(path, node.attr) for path in self.of(node.value)]
        if isinstance(node, ast.Subscript):
            return self.item(self.of(node.value), constant_text(node.slice))
        if isinstance(node, ast.Call):
            return [path for function in self.of(node.func) for path in self.called(function, node)]
        if isinstance(node, ast.IfExp):
            return self.of(node.body) | self.of(node.orelse)
        if isinstance(node, ast.BoolOp):
            return [path for value in node.values for path in self.of(value)]
        return self.of(node.value) if isinstance(node, ast.NamedExpr) else ()

    def name(self, node):
        if node.id == "__builtins__":
            return {"builtins"}
        bindings, builtin = self.source.bindings(node)
        paths = {path for binding in bindings for path in binding.paths}
        for binding in bindings:
            if binding.value is not None:
                paths |= self.of(binding.value)
        if builtin and node.id in BUILTINS:
            paths.add(f"builtins.{node.id}")
        if not bindings:
            paths.update(f"{module}.{node.id}" for module in self.source.stars)
        return paths

    def inside(self, path, name):
        if name == "__builtins__":
            return "builtins"
        # Many modules hold sys under its name.
        return "sys" if name in ("sys", "_sys") else f"{path}.{name}"

    def item(self, holders, key):
        if key is None:
            return
        for holder in holders:
            if holder == "builtins":
                yield f"builtins.{key}"
            elif holder == "globals()" and key == "__builtins__":
                yield "builtins"
            elif holder == "sys.modules":
                yield self.module(key)
            elif holder.endswith(".__dict__"):
                yield self.inside(holder.removesuffix(".__dict__"), key)

    def module(self, name):
        path = canonical(name)
        self.modules.add(path)
        return path

    def called(self, function, call):
        """What a call gives whose arguments are written out."""
        texts = [constant_text(argument) for argument in call.args]
        holder, _, method = function.rpartition(".")
        if function in NAMESPACES and not call.args:
            if function == "builtins.globals" or not self.source.scopes[call].function:
                yield "globals()"
        elif function == "builtins.vars":
            yield from (f"{path}.__dict__" for path in self.of(call.args[0]))
        elif function in IMPORTERS and texts and texts[0] is not None:
            yield self.module(texts[0] if function == "importlib.import_module" else texts[0].partition(".")[0])
        elif function == "builtins.getattr" and len(texts) > 1 and texts[1] is not None:
            yield from (self.inside(path, texts[1]) for path in self.of(call.args[0]))
        elif method == "__getattribute__" and texts and texts[-1] is not None:
            yield self.inside(holder, texts[-1])
        elif method in LOOKUPS and texts:
            yield from self.item((holder,), texts[0])

    def definitions(self, node):
        """The functions and classes of the text that a name stands for, if it can stand for nothing else; or None."""
        if not isinstance(node, ast.Name):
            return None
        bindings, builtin = self.source.bindings(node)
        if not bindings or builtin and node.id in BUILTINS:
            return None
        definitions = [binding.definition for binding in bindings]
        return definitions if all(definitions) else None

    def is_own(self, node, method):
        """Whether an object is certainly an instance of a class of the text, or that class, which has the method."""
        classes = self.definitions(node.func if isinstance(node, ast.Call) else node)
        if classes:
            return all(self.defines(each, method) for each in classes)
        if not isinstance(node, ast.Name) or node in self.busy:
            return False
        bindings, builtin = self.source.bindings(node)
        self.busy.add(node)
        own = bool(bindings) and not builtin and all(self.binds_own(each, method) for each in bindings)
        self.busy.discard(node)
        return own

    def binds_own(self, binding, method):
        if binding.value is not None and not isinstance(binding.node, ast.arg):
            return self.is_own(binding.value, method)
        scope = self.source.scopes[binding.node]
        if not isinstance(binding.node, ast.arg) or not isinstance(scope.parent.node, ast.ClassDef):
            return False
        arguments = scope.node.args
        static = any(isinstance(each, ast.Name) and each.id == "staticmethod" for each in scope.node.decorator_list)
        first = (arguments.posonlyargs + arguments.args)[:1] == [binding.node]
        return first and not static and self.defines(scope.parent.node, method)

    def defines(self, definition, method):
        if not isinstance(definition, ast.ClassDef) or definition in self.busy:
            return False
        if method in self.source.inner[definition].bindings:
            return True
        self.busy.add(definition)
        found = any(self.defines(each, method) for base in definition.bases for each in self.definitions(base) or ())
        self.busy.discard(definition)
        return found
