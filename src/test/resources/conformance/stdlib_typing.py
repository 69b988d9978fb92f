from typing import List, Dict, Optional, Union, Callable, TypeVar, Generic, Any, Protocol, runtime_checkable, get_type_hints, Literal, Final, TypedDict, get_origin, get_args, cast, Tuple
T = TypeVar('T')
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, x: T) -> None: self.items.append(x)
s: Stack[int] = Stack()
s.push('not checked')
print(s.items, Optional[int], Union[int, str], List[int], Dict[str, 'X'], list[int], dict[str, int], int | None, Callable[[int], str], Literal['a', 1], Tuple[int, ...], Any, T, Stack[int], Final[int])
@runtime_checkable
class HasLen(Protocol):
    def __len__(self) -> int: ...
class M(TypedDict, total=False):
    a: int
def f(a: int, b: 'Optional[str]' = None) -> list[int]: ...
print(isinstance([], HasLen), isinstance(5, HasLen), M(a=1), get_type_hints(f), get_origin(list[int]), get_args(Dict[str, int]), cast(int, 'x'), M.__annotations__, Optional[None], Union[int], Union[int, int])
for action in (lambda: List[1, 2], lambda: Union[()], lambda: Optional[1, 2], lambda: Stack[int, str], lambda: list[int]('a')[0] + 1, lambda: Any()):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
