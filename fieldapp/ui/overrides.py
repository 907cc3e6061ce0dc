"""Bugs in functions that Qt calls become ordinary exceptions on Python 3.11 too, instead of ending the whole program.

Up to Python 3.11 an error that comes out of the interpreter itself (an index too large, a division by zero, a widget
that is gone) is only half made until somebody catches it, and PySide 6.11, which writes the name of the function in
front of its words, reads it before that and ends in a segmentation fault. So every function of ours that takes the
place of one of Qt's catches the error and passes it on.

To import this module is enough; it is not done by the package itself, whose words the sync process reads without Qt.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from inspect import CO_VARARGS
from types import FunctionType
from typing import Any, TypeVar

from PySide6.QtCore import QObject

from fieldapp.ui import plain_imports as plain_imports


def _made_whole(function: FunctionType) -> Callable[..., Any]:
    if function.__code__.co_argcount == 1 and not function.__code__.co_flags & CO_VARARGS:

        @wraps(function)
        def call_alone(self: Any) -> Any:  # Qt looks how much of a signal it may hand to whom it calls
            try:
                return function(self)
            except BaseException:  # to be caught once is all the error needs
                raise

        return call_alone

    @wraps(function)
    def call(*arguments: Any, **named: Any) -> Any:
        try:
            return function(*arguments, **named)
        except BaseException:
            raise

    return call


F = TypeVar("F", bound=Callable[..., Any])
_WHOLE = "_passes_on_whole_errors"


def whole(function: F) -> F:
    """Mark a function that catches and passes on by itself, or cannot fail: Qt asks it thousands of times a second."""
    setattr(function, _WHOLE, True)
    return function


def _of_qt(kind: type, name: str) -> bool:
    return any(name in base.__dict__ for base in kind.__mro__[1:] if base.__module__.startswith("PySide6."))


def guard(kind: type) -> None:
    """Let the functions of a class that Qt may call pass on whole errors only."""
    for name, function in list(kind.__dict__.items()):
        ours = isinstance(function, FunctionType) and not hasattr(function, _WHOLE)
        if ours and not name.startswith("__") and _of_qt(kind, name):
            setattr(kind, name, _made_whole(function))


def _guard_new(kind: type, **named: Any) -> None:
    super(QObject, kind).__init_subclass__(**named)  # type: ignore[misc]
    guard(kind)


def install() -> None:
    """Guard every class of ours that is made from one of Qt's from now on; Python 3.12 does not need it."""
    if sys.version_info < (3, 12):
        QObject.__init_subclass__ = classmethod(_guard_new)  # type: ignore[assignment, arg-type]


install()  # whoever makes a class from one of Qt's imports this module first
