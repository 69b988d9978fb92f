# Rules: {"forbidImports": ["collections.abc"]}
from collections import deque
import abc
