"""Makes mutants of a program: each differs from it in one small way that a good test should notice."""

import ast

BOUNDARIES = {ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">"}
OPPOSITES = {
    ast.Lt: ">=", ast.LtE: ">", ast.Gt: "<=", ast.GtE: "<", ast.Eq: "!=", ast.NotEq: "==",
    ast.In: "not in", ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is",
}
ARITHMETIC = {
    ast.Add: "-", ast.Sub: "+", ast.Mult: "+", ast.Div: "*", ast.FloorDiv: "*", ast.Mod: "*", ast.Pow: "*",
    ast.LShift: ">>", ast.RShift: "<<", ast.BitAnd: "|", ast.BitOr: "&", ast.BitXor: "&", ast.MatMult: "*",
}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
JUMPS = (ast.Return, ast.Raise, ast.Continue, ast.Break)


class Text:
    """A program's text, by the positions of its tree, whose columns count bytes."""

    def __init__(self, source):
        self.lines = [line.encode() for line in source.split("\n")]
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.whole = source.encode()

    def offset(self, line, column):
        return self.starts[line - 1] + column

    def span(self, node):
        return self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset)

    def of(self, node):
        start, end = self.span(node)
        return self.whole[start:end].decode()

    def between(self, left, right):
        """The place of what stands between two nodes, parentheses and comments included."""
        return self.span(left)[1], self.span(right)[0]

    def replaced(self, start, end, new):
        return (self.whole[:start] + new.encode() + self.whole[end:]).decode()


class Mutants:
    """Collects the mutants of a program."""

    def __init__(self, source):
        self.text, self.found, self.seen = Text(source), [], {source}
        self.visit_body(ast.parse(source).body)

    # Each mutation: what kind it is, where, and what stands there instead.

    def replace(self, kind, node, new):
        start, end = self.text.span(node)
        self.put(kind, node, start, end, new)

    def operator(self, kind, left, right, old, new):
        start, end = self.text.between(left, right)
        gap = self.text.whole[start:end].decode()
        # The operator stands between closing and opening parentheses, perhaps in several words.
        place = gap.find(old)
        if place >= 0:
            begin = start + len(gap[:place].encode())
            self.put(kind, left, begin, begin + len(old.encode()), new, left, right)

    def put(self, kind, node, start, end, new, first=None, last=None):
        source = self.text.replaced(start, end, new)
        if source in self.seen:
            return
        self.seen.add(source)
        try:
            ast.parse(source)
        except SyntaxError:
            return
        # What is shown is the whole expression where only its operator changes.
        if first is not None:
            begin, stop = self.text.span(first)[0], self.text.span(last)[1]
            before = self.text.whole[begin:stop].decode()
            after = (self.text.whole[begin:start] + new.encode() + self.text.whole[end:stop]).decode()
        else:
            before, after = self.text.whole[start:end].decode(), new
        line = self.text.whole.count(b"\n", 0, start) + 1
        self.found.append((line, start, kind, one_line(before), one_line(after), source))

    # The walk.

    def visit_body(self, body):
        for place, statement in enumerate(body):
            documents = place == 0 and isinstance(statement, ast.Expr) and is_text(statement.value)
            if not documents and not is_main_guard(statement):
                self.visit_statement(statement)

    def visit_statement(self, node):
        self.removal(node)
        if isinstance(node, (ast.Return, ast.Expr)):
            self.result(node)
        elif isinstance(node, ast.AugAssign):
            new = ARITHMETIC[type(node.op)]
            self.operator("arithmetic", node.target, node.value, SYMBOLS[type(node.op)] + "=", new + "=")
        elif isinstance(node, ast.If):
            self.branches(node)
        if isinstance(node, (ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal)):
            return
        self.visit_parts(node)

    def visit_parts(self, node):
        for name, value in ast.iter_fields(node):
            if name in ("annotation", "returns", "type_params", "type_comment", "pattern", "ctx", "op", "ops"):
                continue
            if name in ("body", "orelse", "finalbody") and isinstance(value, list):
                self.visit_body(value)
            elif isinstance(value, list):
                for item in value:
                    self.visit_part(item)
            else:
                self.visit_part(value)

    def visit_part(self, node):
        if isinstance(node, ast.expr):
            self.visit_expression(node)
        elif isinstance(node, ast.AST):
            self.visit_parts(node)

    def visit_expression(self, node):
        # Positions inside of these are not those of the file.
        if isinstance(node, ast.JoinedStr):
            return
        if isinstance(node, ast.Compare):
            self.comparison(node)
        elif isinstance(node, ast.BinOp):
            self.operator("arithmetic", node.left, node.right, SYMBOLS[type(node.op)], ARITHMETIC[type(node.op)])
        elif isinstance(node, ast.BoolOp):
            old, new = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
            for left, right in zip(node.values, node.values[1:]):
                self.operator("boolean", left, right, old, new)
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
            self.replace("boolean" if isinstance(node.op, ast.Not) else "arithmetic", node,
                         f"({self.text.of(node.operand)})")
        elif isinstance(node, ast.Constant):
            self.constant(node)
        elif isinstance(node, ast.IfExp):
            self.replace("branches", node.test, f"not ({self.text.of(node.test)})")
        elif isinstance(node, ast.Slice):
            self.bounds(node)
        elif isinstance(node, (ast.Yield, ast.Await)) and isinstance(node, ast.Yield) and node.value is not None:
            self.replace("return", node.value, "None")
        self.visit_parts(node)

    # The kinds of mutations.

    def comparison(self, node):
        operands = [node.left, *node.comparators]
        for left, operator, right in zip(operands, node.ops, operands[1:]):
            old = COMPARED[type(operator)]
            if type(operator) in BOUNDARIES:
                self.operator("boundary", left, right, old, BOUNDARIES[type(operator)])
            self.operator("comparison", left, right, old, OPPOSITES[type(operator)])

    def constant(self, node):
        value = node.value
        if value is True or value is False:
            self.replace("constant", node, str(not value))
        elif isinstance(value, (int, float)):
            self.replace("constant", node, repr(value + 1))
            if value == 1:
                self.replace("constant", node, "0")
        elif isinstance(value, (str, bytes)):
            other = type(value)() if value else ("mutant" if isinstance(value, str) else b"mutant")
            self.replace("constant", node, repr(other))

    def bounds(self, node):
        if node.lower is not None:
            self.replace("slice", node.lower, shifted(node.lower, self.text.of(node.lower), 1))
        if node.upper is not None:
            self.replace("slice", node.upper, shifted(node.upper, self.text.of(node.upper), -1))

    def result(self, node):
        value = node.value
        if isinstance(node, ast.Return) and value is not None:
            if not (isinstance(value, ast.Constant) and value.value in (None, True, False)):
                self.replace("return", value, "None")

    def removal(self, node):
        removable = isinstance(node, (ast.AugAssign, ast.Delete, ast.Continue, ast.Break, ast.Raise)) or (
            isinstance(node, ast.Expr) and not isinstance(node.value, (ast.Constant, ast.Yield)))
        if isinstance(node, ast.Assign):
            removable = any(isinstance(each, (ast.Attribute, ast.Subscript)) for each in node.targets)
        if removable:
            self.replace("removal", node, "pass")

    def branches(self, node):
        if node.orelse:
            self.replace("branches", node.test, f"not ({self.text.of(node.test)})")
        elif isinstance(node.body[-1], JUMPS):
            self.replace("base case", node.test, "False")


SYMBOLS = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.Pow: "**",
    ast.LShift: "<<", ast.RShift: ">>", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.MatMult: "@",
}
COMPARED = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
    ast.In: "in", ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not",
}


def is_text(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def is_main_guard(node):
    return (isinstance(node, ast.If) and isinstance(node.test, ast.Compare)
            and isinstance(node.test.left, ast.Name) and node.test.left.id == "__name__")


def shifted(node, text, by):
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return repr(node.value + by)
    return f"({text}) {'+' if by > 0 else '-'} 1"


def one_line(text):
    return " ".join(text.split())


def mutants(source):
    """The mutants in the order of the text: line, kind, what stands there, what stands there instead, and the whole."""
    found = sorted(Mutants(source).found, key=lambda each: (each[1], each[2], each[4]))
    return [(line, kind, before, after, whole) for line, _, kind, before, after, whole in found]
