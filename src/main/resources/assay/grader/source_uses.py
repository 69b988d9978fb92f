"""What a submission's text uses: calls, imports, methods and syntax, each with its line.

Where a text hides what it uses (eval, an import of a computed name, a module that is passed on), that is a use of
anything: "itertools.*" of whatever is in a module, "*" of all there is. This is the last part of the program that
begins with source_bindings.py.
"""

# Builtins that do nothing but call the method of this name with underscores.
BY_METHOD = frozenset("abs aiter anext divmod format hash iter len next pow repr reversed round".split())
TYPE_TESTS = frozenset(("builtins.isinstance", "builtins.issubclass"))

# These reach anything, unless what they are given is written out.
HIDING = IMPORTERS | frozenset(
    "builtins.eval builtins.exec builtins.compile builtins.globals importlib.util importlib.machinery"
    " sys.modules sys._getframe runpy gc.get_objects"
    " gc.get_referents gc.get_referrers inspect.currentframe inspect.stack".split()
)
HIDING_ATTRIBUTES = frozenset("__subclasses__ __globals__ __loader__ __spec__ f_globals f_builtins f_locals".split())
HIDING_NAMES = frozenset(("__loader__", "__spec__"))
METHOD_NAMERS = frozenset(("operator.attrgetter", "operator.methodcaller"))

SYNTAX = {
    "AnnAssign": "annotation", "Assert": "assert", "AsyncFor": "for loop async", "AsyncFunctionDef": "async",
    "AsyncWith": "with async", "Await": "async", "Break": "break", "ClassDef": "class", "Continue": "continue",
    "Delete": "del", "DictComp": "dict-comprehension comprehension", "For": "for loop",
    "GeneratorExp": "generator-expression comprehension", "Global": "global", "If": "if",
    "IfExp": "conditional-expression", "Import": "import", "ImportFrom": "import", "JoinedStr": "f-string",
    "Lambda": "lambda", "ListComp": "list-comprehension comprehension", "Match": "match",
    "NamedExpr": "assignment-expression", "Nonlocal": "nonlocal", "Raise": "raise",
    "SetComp": "set-comprehension comprehension", "Slice": "slice", "Starred": "unpacking", "Try": "try",
    "TryStar": "try", "While": "while loop", "With": "with", "Yield": "yield", "YieldFrom": "yield yield-from",
}


class Uses:
    """Collects the uses of a text."""

    def __init__(self, source):
        self.source, self.names = source, Names(source)
        self.found = set()
        for node in source.nodes:
            self.syntax(node)
            if isinstance(node, IMPORTS):
                self.imports(node)
            elif isinstance(node, ast.expr) and not isinstance(getattr(node, "ctx", None), (ast.Store, ast.Del)):
                self.expression(node)
        self.recursion()

    def add(self, kind, name, node):
        self.found.add((kind, name, node.lineno))

    def imports(self, node):
        for alias in node.names:
            if isinstance(node, ast.Import):
                self.add("import", canonical(alias.name), node)
            elif not node.level:
                module = canonical(node.module)
                self.add("import", module if alias.name == "*" else f"{module}.{alias.name}", node)

    def expression(self, node):
        paths = self.names.of(node)
        if isinstance(node, (ast.Name, ast.Attribute, ast.Subscript, ast.Call)):
            for path in paths:
                self.path(path, node)
        if isinstance(node, ast.Name) and node.id in HIDING_NAMES:
            self.add("call", "*", node)
        if isinstance(node, ast.Attribute):
            self.attribute(node)
        if isinstance(node, ast.Call):
            self.call(node)

    def path(self, path, node):
        followed = self.is_followed(node)
        if path in self.names.modules:
            if isinstance(node, (ast.Subscript, ast.Call)):
                self.add("import", path, node)
            if not followed:
                self.add("call", "*" if path == "builtins" else f"{path}.*", node)
        elif "." in path and not self.is_type_test(node):
            self.add("call", path, node)
        if path.endswith(".__dict__") and not followed:
            self.add("call", f"{path.removesuffix('.__dict__')}.*", node)
        elif path == "globals()" and not followed:
            self.add("call", "*", node)
        if any(path == hiding or path.startswith(f"{hiding}.") for hiding in HIDING) and not followed:
            self.add("call", "*", node)
        if path in METHOD_NAMERS and not self.names_methods(node):
            self.add("method", "*", node)

    def is_followed(self, node):
        """Whether what becomes of an expression is seen elsewhere: where the name is read that it is assigned to."""
        parent = self.source.parents[node]
        if isinstance(parent, ast.Attribute):
            return bool(self.names.of(parent))
        if isinstance(self.source.scopes[node].node, ast.ClassDef) and not isinstance(parent, ast.expr):
            return False
        if isinstance(parent, (ast.Assign, ast.AnnAssign)):
            targets = parent.targets if isinstance(parent, ast.Assign) else [parent.target]
            return all(isinstance(target, ast.Name) for target in targets)
        if isinstance(parent, LAZY):
            # The default of a parameter, which is followed as what is assigned to it.
            return node in parent.args.defaults or node in parent.args.kw_defaults
        if isinstance(parent, ast.Expr):
            return True
        return bool(self.names.of(parent)) if isinstance(parent, ast.expr) else False

    def is_type_test(self, node):
        parent = self.source.parents[node]
        if isinstance(parent, (ast.Compare, ast.MatchClass, ast.ExceptHandler)):
            return True
        while isinstance(parent, (ast.Tuple, ast.BinOp)):
            node, parent = parent, self.source.parents[parent]
        if isinstance(parent, ast.ExceptHandler):
            return True
        tests = isinstance(parent, ast.Call) and self.names.of(parent.func) & TYPE_TESTS
        return bool(tests) and node in parent.args[1:]

    def names_methods(self, node):
        parent = self.source.parents[node]
        if not isinstance(parent, ast.Call) or parent.func is not node:
            return isinstance(parent, (ast.Assign, ast.Attribute))
        texts = [constant_text(argument) for argument in parent.args]
        for text in texts:
            self.add("method", text or "*", parent)
        return True

    def attribute(self, node):
        if node.attr in HIDING_ATTRIBUTES:
            self.add("call", "*", node)
        of_module = self.names.of(node.value) and all(path in self.names.modules for path in self.names.of(node.value))
        if of_module or self.names.is_own(node.value, node.attr):
            return
        self.add("method", node.attr, node)
        function = node.attr.strip("_")
        if node.attr == f"__{function}__" and function in BY_METHOD:
            self.add("call", f"builtins.{function}", node)

    def call(self, node):
        functions = self.names.of(node.func)
        by_name = "builtins.getattr" in functions and node.args
        method = isinstance(node.func, ast.Attribute) and node.func.attr == "__getattribute__" and node.args
        if by_name or method:
            target = node.args[0] if by_name else node.func.value
            name = constant_text(node.args[1 if by_name and len(node.args) > 1 else -1])
            of_module = self.names.of(target) & self.names.modules
            if not of_module and not self.names.is_own(target, name) and not (name is None and self.is_self(target)):
                self.add("method", name or "*", node)
        if "builtins.slice" in functions:
            step = node.args[2] if len(node.args) > 2 else None
            if any(isinstance(argument, ast.Starred) for argument in node.args) or not self.is_positive(step):
                self.add("syntax", "negative-step-slice", node)

    def is_self(self, node):
        if not isinstance(node, ast.Name):
            return False
        scope = self.source.scopes[node]
        if not isinstance(scope.node, LAZY) or not isinstance(scope.parent.node, ast.ClassDef):
            return False
        return [each.arg for each in scope.node.args.args[:1]] == [node.id]

    def syntax(self, node):
        for name in SYNTAX.get(type(node).__name__, "").split():
            self.add("syntax", name, node)
        if isinstance(node, ast.Slice) and not self.is_positive(node.step):
            self.add("syntax", "negative-step-slice", node)
        if isinstance(node, DEFINITIONS):
            if node.decorator_list:
                self.add("syntax", "decorator", node.decorator_list[0])
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if isinstance(self.source.scopes[node].node, LAZY):
                self.add("syntax", "nested-function", node)
            if node.returns:
                self.add("syntax", "annotation", node.returns)
        if isinstance(node, ast.arg):
            arguments = self.source.scopes[node].node.args
            if node is arguments.vararg or node is arguments.kwarg:
                self.add("syntax", "variable-parameters", node)
            if node.annotation:
                self.add("syntax", "annotation", node)

    def is_positive(self, step):
        if step is None or isinstance(step, ast.Constant) and step.value is None:
            return True
        number = self.number(step)
        return number is not None and number > 0

    def number(self, node):
        """The integer that an expression certainly is, or None."""
        if isinstance(node, ast.Constant) and type(node.value) is int:
            return node.value
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.USub, ast.UAdd)):
            number = self.number(node.operand)
            return -number if number is not None and isinstance(node.op, ast.USub) else number
        if isinstance(node, ast.Name) and node not in self.names.busy:
            bindings, _ = self.source.bindings(node)
            self.names.busy.add(node)
            values = [None if isinstance(each.node, ast.arg) else each.value for each in bindings]
            numbers = [value and self.number(value) for value in values]
            self.names.busy.discard(node)
            if numbers and None not in numbers and not self.is_changed(node.id):
                return min(numbers)
        return None

    def is_changed(self, name):
        changes = (node.target for node in self.source.nodes if isinstance(node, ast.AugAssign))
        return any(isinstance(target, ast.Name) and target.id == name for target in changes)

    def recursion(self):
        """Functions that can come to call themselves: what is left of the calls without those that end somewhere."""
        calls = {}
        for node in self.source.nodes:
            caller = self.caller(node)
            for callee in self.callees(node) if caller else ():
                calls.setdefault((caller, callee), node)
        for pair in without_ends(without_ends(calls, 1), 0):
            self.add("syntax", "recursion", calls[pair])

    def caller(self, node):
        scope = self.source.scopes[node]
        while scope and not isinstance(scope.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            scope = scope.parent
        return scope and scope.node

    def callees(self, node):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            return [each for each in self.names.definitions(node) or () if not isinstance(each, ast.ClassDef)]
        if isinstance(node, ast.Attribute) and self.is_self(node.value):
            members = self.source.inner[self.source.scopes[node].parent.node].bindings.get(node.attr, ())
            return [each.definition for each in members if isinstance(each.definition, LAZY)]
        return []


def without_ends(calls, side):
    """Pairs of caller and callee without those that lead, over others or not, to a function that calls none (side 1), or
    from one that none calls (side 0)."""
    leading, left = {}, {}
    for pair in calls:
        leading.setdefault(pair[side], []).append(pair)
        left[pair[1 - side]] = left.get(pair[1 - side], 0) + 1
    waiting = [function for function in leading if function not in left]
    gone = set()
    while waiting:
        for pair in leading.get(waiting.pop(), ()):
            gone.add(pair)
            left[pair[1 - side]] -= 1
            if not left[pair[1 - side]]:
                waiting.append(pair[1 - side])
    return [pair for pair in calls if pair not in gone]


def source_uses(text):
    """The uses as (kind, name, line), in order."""
    return sorted(Uses(Source(text)).found, key=lambda use: (use[2], use[0], use[1]))
