"""Imports a package of Anki into a new collection of Mnemosyne and prints what came in, as JSON.

usage: mnemosyne.py LIBRARY PACKAGE
LIBRARY is a folder that holds the Python package `mnemosyne`; its windows are not needed.
"""

import json
import os
import sys
import tempfile

library, package = sys.argv[1], os.path.abspath(sys.argv[2])
sys.path.insert(0, library)

# pylint: disable=wrong-import-position
from mnemosyne.libmnemosyne import Mnemosyne
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget
from mnemosyne.libmnemosyne.ui_components.review_widget import ReviewWidget


class SilentWindow(MainWidget):
    """The main window, without a window."""

    def show_information(self, text):
        print(text, file=sys.stderr)

    def show_error(self, text):
        raise RuntimeError(text)

    def show_question(self, text, option0, option1, option2=""):
        raise RuntimeError(text)

    def set_progress_text(self, text):
        pass

    def set_progress_value(self, value):
        pass

    def close_progress(self):
        pass


class SilentReview(ReviewWidget):
    """The place where cards are shown, which shows none."""

    def redraw_now(self):
        pass


def main():
    folder = tempfile.mkdtemp()
    app = Mnemosyne(
        upload_science_logs=False, interested_in_old_reps=True, asynchronous_database=True
    )
    app.components.insert(
        0,
        (
            "mnemosyne.libmnemosyne.gui_translators.gettext_gui_translator",
            "GetTextGuiTranslator",
        ),
    )
    app.components.append(("__main__", "SilentWindow"))
    app.gui_for_component["ScheduledForgottenNew"] = [("__main__", "SilentReview")]
    app.initialise(folder, filename="default.db", automatic_upgrades=False)
    importer = next(f for f in app.component_manager.all("file_format") if f.extension == ".anki2")
    # The package is unpacked beside itself.
    importer.do_import(package)
    database = app.database()
    cards = []
    for identity, _fact in database.cards():
        card = database.card(identity, is_id_internal=True)
        data = card.fact.data
        cards.append(
            {
                "guid": card.fact.id,
                "type": card.card_type.name,
                "fields": [data.get(key, "") for key, _name in card.card_type.fact_keys_and_names],
                "tags": sorted(tag.name for tag in card.tags),
                "repetitions": card.ret_reps,
                "lapses": card.lapses,
                "question": card.question(),
                "answer": card.answer(),
            }
        )
    json.dump(cards, sys.stdout)


main()
