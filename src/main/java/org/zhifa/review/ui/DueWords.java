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

    static StateChip chip(ReviewLine line, LocalDate today) {
        var ui = UI.getCurrent();
        if (!line.isOpen()) {
            return line.state() == ReviewLine.State.RETURNED
                    ? new StateChip(ui.getTranslation("review.state.RETURNED"), Tone.PLAIN, "back")
                    : new StateChip(ui.getTranslation("review.state.DONE"), Tone.GREEN, "check");
        }
        var day = (line.urgent() ? ui.getTranslation("review.urgent.mark") : "") + Formats.day(line.dueOn(), today);
        if (line.daysLeft() < 0) {
            return new StateChip(ui.getTranslation("review.due.overdue", day, -line.daysLeft()), Tone.RED, "warning");
        }
        return line.daysLeft() == 0
                ? new StateChip(ui.getTranslation("review.due.today"), Tone.AMBER, "clock")
                : new StateChip(
                        ui.getTranslation("review.due", day, line.daysLeft()),
                        line.daysLeft() <= SOON ? Tone.AMBER : Tone.PLAIN,
                        line.daysLeft() <= SOON ? "clock" : null);
    }
}
