"""Cards kept by Mnemosyne's library, and answers given through its review controller.

    PYTHONPATH=... python3 with-mnemosyne.py FOLDER CARDS ANSWERS
"""

import json
import resource
import sys
import time

folder, cards, answers = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])

from mnemosyne.libmnemosyne import Mnemosyne  # noqa: E402
from mnemosyne.libmnemosyne.ui_components.main_widget import MainWidget  # noqa: E402
from mnemosyne.libmnemosyne.ui_components.review_widget import ReviewWidget  # noqa: E402
from mnemosyne.version import version  # noqa: E402


class Main(MainWidget):
    """A window that is not there."""

    def show_information(self, text):
        print(text, file=sys.stderr)

    def show_error(self, text):
        print(text, file=sys.stderr)

    def show_question(self, text, option0, option1, option2=""):
        return 0

    def set_progress_text(self, text):
        pass

    def close_progress(self):
        pass


class Review(ReviewWidget):
    """A screen that shows nothing."""

    instantiate = ReviewWidget.IMMEDIATELY

    def redraw_now(self):
        pass


def opened():
    library = Mnemosyne(upload_science_logs=False, interested_in_old_reps=True)
    library.components.insert(
        0, ("mnemosyne.libmnemosyne.gui_translators.gettext_gui_translator", "GetTextGuiTranslator")
    )
    library.components.append((__name__, "Main"))
    library.components.append((__name__, "Review"))
    library.initialise(data_dir=folder + "/data", automatic_upgrades=False)
    library.start_review()
    return library


library = opened()
card_type = library.card_type_with_id("1")
for index in range(cards):
    made = library.controller().create_new_cards(
        {"f": f"Pertanyaan {index}", "b": f"Jawaban {index}"},
        card_type,
        grade=4,
        tag_names=[f"berita-{index // 1000}"],
        check_for_duplicates=False,
        save=False,
    )
library.database().save()
library.finalise()

began = time.perf_counter()
library = opened()
library.database().scheduled_count(time.time())
opening = (time.perf_counter() - began) * 1000
reviewer = library.review_controller()
times = []
for index in range(answers):
    if reviewer.card is None:
        reviewer.learning_ahead = True
        reviewer.show_new_question()
    if reviewer.card is None:
        break
    reviewer.show_answer()
    start = time.perf_counter()
    reviewer.grade_answer(1 if index % 7 == 0 else 4)
    library.database().save()
    times.append((time.perf_counter() - start) * 1000)
print(
    json.dumps(
        {
            "version": version,
            "cards": library.database().card_count(),
            "opening": opening,
            "times": times,
            "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        }
    )
)
