"""The names of a submission's text, what they are bound to, and where that holds.

The text is parsed and never executed. source_names.py and source_uses.py follow this file: the three are joined to one
program, because that is what a worker is given.
"""
import _ast as ast
import builtins

BUILTINS = frozenset(dir(builtins))
LAZY = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
IMPORTS = (ast.Import, ast.ImportFrom)

# CPython's parser goes no deeper either. How deep this one goes hangs on what has been compiled of it so far, and a
# verdict must not.
DEEPEST = 6000


def canonical(path):
    """A module's part in C, such as _functools, counts as the module."""
    return path[1:] if path.startswith("_") and not path.startswith("__") else path


def children(node):
    for field in node._fields:
        value = getattr(node, field, None)
        if isinstance(value, ast.AST):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, ast.AST))


def start(node):
    return node.lineno, node.col_offset


def end(node):
    return node.end_lineno, node.end_col_offset


def constant_text(node):
    """The text that an expression of constants stands for, or None."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = constant_text(node.left), constant_text(node.right)
        return None if left is None or right is None else left + right
    if isinstance(node, ast.JoinedStr):
        parts = [constant_text(part) for part in node.values]
        return None if None in parts else "".join(parts)
    return None


class Scope:
    """A module, class, function or comprehension."""

    def __init__(self, node, parent):
        self.node, self.parent = node, parent
        self.module = parent.module if parent else self
        self.function = node if isinstance(node, LAZY) else None
        if parent and parent.function:
            # The outermost one, which is what the module's own code can call.
            self.function = parent.function
        self.bindings = {}
        self.declared = {}

    def holder(self, name):
        """The scope in which an assignment here binds a name."""
        if self.declared.get(name) == "global":
            return self.module
        return self.parent if self.declared.get(name) == "nonlocal" else self


class Binding:
    """What a name may be: the paths that an import gives it, the expression that is assigned, or a definition."""

    def __init__(self, node, paths=(), value=None, definition=None):
        self.node, self.paths, self.value, self.definition = node, paths, value, definition
        self.certain = False


class Source:
    """The tree, with each node's parent and scope, and all bindings."""

    def __init__(self, text):
        tree = compile(text, "submission", "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
        self.nodes, self.parents, self.scopes, self.inner = [], {}, {}, {}
        self.deleted, self.stars, self.calls = set(), [], []
        waiting = [(tree, None, Scope(tree, None), 0)]
        while waiting:
            node, parent, scope, depth = waiting.pop()
            if depth > DEEPEST:
                raise RecursionError("the text is too deeply nested")
            self.nodes.append(node)
            self.parents[node], self.scopes[node] = parent, scope
            if isinstance(node, (ast.Global, ast.Nonlocal)):
                scope.declared.update(dict.fromkeys(node.names, type(node).__name__.lower()))
            waiting.extend((part, node, inside, depth + 1) for part, inside in self.parts(node, scope))
        for node in self.nodes:
            self.bind(node, self.scopes[node])
        calls = (node for node in self.nodes if isinstance(node, ast.Call) and not self.scopes[node].function)
        self.calls = [start(call) for call in calls]

    def parts(self, node, scope):
        """What stands in a node, each in its scope. Annotations are left out: they are not there for their value."""
        if isinstance(node, (*LAZY, ast.ClassDef, *COMPREHENSIONS)):
            self.inner[node] = inside = Scope(node, scope)
        if isinstance(node, LAZY):
            outside = [*getattr(node, "decorator_list", ()), *node.args.defaults, *node.args.kw_defaults]
            yield from ((part, scope) for part in outside if part)
            yield from ((part, inside) for part in children(node.args) if isinstance(part, ast.arg))
            yield from ((part, inside) for part in (node.body if isinstance(node.body, list) else [node.body]))
        elif isinstance(node, ast.ClassDef):
            yield from ((part, scope) for part in [*node.decorator_list, *node.bases, *node.keywords])
            yield from ((part, inside) for part in node.body)
        elif isinstance(node, COMPREHENSIONS):
            first = node.generators[0]
            yield first.iter, scope
            yield from ((part, inside) for part in children(node) if part is not first)
            yield from ((part, inside) for part in children(first) if part is not first.iter)
        elif isinstance(node, ast.AnnAssign):
            yield from ((part, scope) for part in (node.target, node.value) if part)
        elif not isinstance(node, ast.arg) and type(node).__name__ != "TypeAlias":
            yield from ((part, scope) for part in children(node))

    def bind(self, node, scope):
        if isinstance(node, DEFINITIONS):
            self.add(scope, node.name, Binding(node, definition=node), node)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            binding = Binding(node, value=self.assigned(node))
            self.add(self.beyond_comprehension(node, scope), node.id, binding, self.statement(node))
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Del):
            self.deleted.add(node.id)
        elif isinstance(node, ast.arg):
            self.add(scope, node.arg, Binding(node, value=self.default(node, scope.node.args)), None)
        elif isinstance(node, IMPORTS):
            self.bind_import(node, scope)
        else:
            for name in (getattr(node, "name", None), getattr(node, "rest", None)):
                if isinstance(name, str) and not isinstance(node, ast.alias):
                    self.add(scope, name, Binding(node), None)

    def bind_import(self, node, scope):
        for alias in node.names:
            if isinstance(node, ast.Import):
                path = alias.name if alias.asname else alias.name.partition(".")[0]
            else:
                path = f"{node.module}.{alias.name}"
            if alias.name == "*":
                self.stars.append(canonical(node.module or ""))
            else:
                paths = () if getattr(node, "level", 0) else (canonical(path),)
                self.add(scope, alias.asname or path.rpartition(".")[2], Binding(node, paths=paths), node)

    def add(self, scope, name, binding, statement):
        scope = scope.holder(name)
        binding.certain = statement is not None and isinstance(self.parents[statement], ast.Module)
        scope.bindings.setdefault(name, []).append(binding)

    def beyond_comprehension(self, node, scope):
        """Assignment expressions bind in the function around a comprehension."""
        if isinstance(self.parents[node], ast.NamedExpr):
            while isinstance(scope.node, COMPREHENSIONS):
                scope = scope.parent
        return scope

    def statement(self, node):
        """The assignment that a name is in, where that is what binds it."""
        parent = self.parents[node]
        while isinstance(parent, (ast.Tuple, ast.List, ast.Starred)):
            parent = self.parents[parent]
        return parent if isinstance(parent, (ast.Assign, ast.AnnAssign)) else None

    def assigned(self, node):
        """The expression that is assigned to a name or to a part of a tuple, or None."""
        parent = self.parents[node]
        if isinstance(parent, (ast.Assign, ast.AnnAssign, ast.NamedExpr)):
            return parent.value
        if isinstance(parent, (ast.Tuple, ast.List)):
            whole = self.assigned(parent)
            if isinstance(whole, (ast.Tuple, ast.List)) and len(whole.elts) == len(parent.elts):
                if not any(isinstance(part, ast.Starred) for part in [*whole.elts, *parent.elts]):
                    return whole.elts[parent.elts.index(node)]
        return None

    @staticmethod
    def default(parameter, arguments):
        positional = arguments.posonlyargs + arguments.args
        defaults = [None] * (len(positional) - len(arguments.defaults)) + arguments.defaults
        for each, default in [*zip(positional, defaults), *zip(arguments.kwonlyargs, arguments.kw_defaults)]:
            if each is parameter:
                return default
        return None

    def bindings(self, node):
        """What a name may be bound to where it is read, and whether it may be the builtin as well."""
        scope, name = self.scopes[node], node.id
        found = []
        if scope.declared.get(name) == "global":
            scope = scope.module
        first = scope
        while scope.parent:
            if name in scope.bindings and (scope is first or not isinstance(scope.node, ast.ClassDef)):
                found += scope.bindings[name]
                if not isinstance(scope.node, ast.ClassDef):
                    return found, False
            scope = scope.parent
        found += scope.bindings.get(name, ())
        return found, not self.is_shadowed(node, scope.bindings.get(name, ()))

    def is_shadowed(self, node, bindings):
        """Whether a name of the module is certainly bound before this is executed."""
        if node.id in self.deleted:
            return False
        function = self.scopes[node].function
        for binding in bindings:
            if not binding.certain:
                continue
            defined = isinstance(binding.node, (*DEFINITIONS, *IMPORTS))
            statement = binding.node if defined else self.statement(binding.node)
            if function is None:
                if end(statement) <= start(node):
                    return True
            elif start(statement) <= start(function):
                return True
            elif not any(end(function) <= call < start(statement) for call in self.calls):
                # The module calls nothing between, so that nobody has called the function yet.
                return True
        return False
