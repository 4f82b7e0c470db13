#!/usr/bin/env python3
"""Search for inputs that break a promise, guided by the code that they reach (https://github.com/google/atheris).

    python tools/fuzz.py                          every target, a minute in all
    python tools/fuzz.py --seconds 1800 --finds DIR
    python tools/fuzz.py dates FILE               one input again, with its traceback

An input fails, too, where it takes more time or memory than its size allows. Targets and what holds for them stand in tests/fuzz_targets.py, seeds and former finds in tests/fixtures/fuzz.
Exit code 1 where something was found; it is kept in DIR and belongs, made small, into the fixtures.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).parents[1] / "tests"
LONGEST = 20_000  # bytes of an input
SLOWEST = 10  # seconds an input may take
MOST_MEMORY = 2_000  # megabytes


def main() -> int:
    """Fuzz every target in a process of its own, or show one input; the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("target", nargs="?", help="only this one")
    parser.add_argument("input", nargs="?", type=Path, help="only this input")
    parser.add_argument("--seconds", type=int, default=60, help="for all targets together")
    parser.add_argument(
        "--finds", type=Path, default=Path("finds"), metavar="DIR", help="where finds are kept"
    )
    parser.add_argument(
        "--within", help=argparse.SUPPRESS
    )  # a working corpus: this is the process that fuzzes
    options = parser.parse_args()
    sys.path.insert(0, str(TESTS))
    if options.within:
        _fuzz(options.target, options.within, options.seconds, options.finds)
    from fuzz_targets import TARGETS

    if options.input:
        TARGETS[options.target](options.input.read_bytes())
        return 0
    targets = [options.target] if options.target else list(TARGETS)
    options.finds.mkdir(parents=True, exist_ok=True)
    codes = [_in_a_process(target, options.seconds // len(targets), options.finds) for target in targets]
    return int(any(codes))


def _in_a_process(target: str, seconds: int, finds: Path) -> int:
    print(f"== {target}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        words = [target, "--within", folder, "--seconds", str(seconds), "--finds", str(finds)]
        return subprocess.run([sys.executable, __file__, *words], check=False).returncode


def _fuzz(target: str, folder: str, seconds: int, finds: Path) -> None:
    """Never returns: libFuzzer ends the process."""
    import atheris

    with atheris.instrument_imports(include=["articlex"]):
        from fuzz_targets import CORPUS, TARGETS, watched
    settings = [
        f"-max_total_time={seconds}",
        f"-max_len={LONGEST}",
        f"-timeout={SLOWEST}",
        f"-rss_limit_mb={MOST_MEMORY}",
        f"-artifact_prefix={finds}/{target}-",
        "-print_final_stats=1",
        "-verbosity=0",
    ]
    atheris.Setup([sys.argv[0], folder, str(CORPUS / target), *settings], watched(TARGETS[target]))
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
