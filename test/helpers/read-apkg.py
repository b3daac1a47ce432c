"""Prints what is in packages of Anki, as JSON: with nothing but Python's own zipfile and sqlite3.

usage: read-apkg.py < packages: one path a line
"""

import json
import sqlite3
import sys
import tempfile
import zipfile


def read(path):
    with zipfile.ZipFile(path) as package, tempfile.NamedTemporaryFile() as file:
        if package.testzip() is not None:
            raise ValueError("damaged archive")
        file.write(package.read("collection.anki2"))
        file.flush()
        database = sqlite3.connect(file.name)
        database.row_factory = sqlite3.Row
        rows = lambda query: [dict(row) for row in database.execute(query)]
        (col,) = rows("select * from col")
        for name in ("conf", "models", "decks", "dconf", "tags"):
            col[name] = json.loads(col[name])
        result = {
            "names": package.namelist(),
            "media": package.read("media").decode(),
            "integrity": database.execute("pragma integrity_check").fetchone()[0],
            "col": col,
            "notes": rows("select * from notes order by id"),
            "cards": rows("select * from cards order by id"),
            "revlog": rows("select * from revlog order by id"),
        }
        database.close()
        return result


json.dump([read(line.strip()) for line in sys.stdin], sys.stdout)
