package org.zhifa.review.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.zhifa.review.ReviewLine;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** Until when an opinion is due, in working days; an ended round says that it ended. */
final class DueWords {

    private static final int SOON = 2;

    private DueWords() {}

    /** With the day itself. */
    static StateChip chip(ReviewLine line, LocalDate today) {
        var day = Formats.day(line.dueOn(), today);
        return line.isOpen() ? open(line, "", day) : ended(line);
    }

    /** For a row: how many days are left, the day when asked. */
    static StateChip small(ReviewLine line) {
        if (!line.isOpen()) {
            return ended(line);
        }
        var chip = open(line, "short.", "");
        chip.setTitle(line.dueOn().toString());
        return chip;
    }

    private static StateChip open(ReviewLine line, String form, String day) {
        var ui = UI.getCurrent();
        var mark = line.urgent() ? ui.getTranslation("review.urgent.mark") : "";
        if (line.daysLeft() < 0) {
            var words = ui.getTranslation("review.due." + form + "overdue", day, -line.daysLeft());
            return new StateChip(mark + words, Tone.RED, "warning");
        }
        if (line.daysLeft() == 0) {
            return new StateChip(mark + ui.getTranslation("review.due.today"), Tone.AMBER, "clock");
        }
        var words = mark + ui.getTranslation("review.due." + form + "left", day, line.daysLeft());
        return line.urgent() || line.daysLeft() <= SOON
                ? new StateChip(words, Tone.AMBER, "clock")
                : new StateChip(words, Tone.PLAIN, null);
    }

    private static StateChip ended(ReviewLine line) {
        var words = UI.getCurrent().getTranslation("review.state." + line.state());
        return line.state() == ReviewLine.State.RETURNED
                ? new StateChip(words, Tone.PLAIN, "back")
                : new StateChip(words, Tone.GREEN, "check");
    }
}
