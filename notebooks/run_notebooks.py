"""Executes every notebook in this folder against one results.h5, and fails if a cell does.

    python3 notebooks/run_notebooks.py results/NAME/results.h5 [FOLDER]

With FOLDER, the executed notebooks are kept there. Needs nbclient, ipykernel, h5py, numpy and matplotlib, all from Debian.
"""

import os
import pathlib
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


# The debugger that ipykernel loads warns of what does not matter here.
os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")


def execute(path, keep_in=None):
    """Runs one notebook from its own folder. Raises CellExecutionError if a cell fails."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(path.parent)}})
    client.execute()
    if keep_in is not None:
        keep_in.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, keep_in / path.name)
    return notebook


def main(arguments):
    if len(arguments) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 2
    os.environ["HOLLOWAY_RESULTS"] = str(pathlib.Path(arguments[0]).resolve())
    keep_in = pathlib.Path(arguments[1]) if len(arguments) == 2 else None
    failed = 0
    for path in sorted(pathlib.Path(__file__).resolve().parent.glob("*.ipynb")):
        try:
            execute(path, keep_in)
            print(f"{path.name}: done")
        except CellExecutionError as problem:
            print(f"{path.name}: {problem}", file=sys.stderr)
            failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
