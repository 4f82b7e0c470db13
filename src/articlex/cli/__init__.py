"""The command line: which command was meant, and the exit codes.

0: every page had an article. 1: some page had none. 2: wrong usage, or input that cannot be read.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence

from articlex.cli.commands import COMMANDS, extract_pages
from articlex.cli.status import INTERRUPTED, UNREADABLE, complain
from articlex.errors import ArticlexError

PIPE_CLOSED = 141  # 128 + SIGPIPE, as a shell reports it


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` (by default the process's own) name; the exit code.

    A first word that names a command is one: a file of that name is read as `./rules`. Raises
    `SystemExit` for `--help`, `--version` and wrong usage, as argparse does.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    _replace_closed_streams()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")
    command = COMMANDS.get(words[0]) if words else None
    try:
        code = command(words[1:]) if command else extract_pages(words)
        sys.stdout.flush()
    except ArticlexError as error:
        complain(str(error))
        return UNREADABLE
    except BrokenPipeError:
        _silence_stdout()
        return PIPE_CLOSED
    except OSError as error:
        _silence_stdout()
        complain(f"cannot write: {error.strerror or error}")
        return UNREADABLE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _replace_closed_streams() -> None:
    """Where the process was started without a stream: input is empty, output cannot be written, and complaints are lost."""
    for name, mode, flag in (
        ("stdin", "r", os.O_RDONLY),
        ("stdout", "w", os.O_RDONLY),
        ("stderr", "w", os.O_WRONLY),
    ):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, flag), mode))


def _silence_stdout() -> None:
    """Keep Python from flushing to a closed pipe or full disk once more when it exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
