package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zhifa.review.TimeLimit;
import org.zhifa.shared.ui.Because;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** Until when an opinion is due, whether its clock stands or it is urgent, and for whoever asks, why. */
final class TimeWords extends Div {

    private static final int SOON = 60;

    TimeWords(TimeLimit time, boolean open, LocalDate today) {
        addClassNames("zf-row", "zf-time");
        var day = Formats.day(time.dueOn(), today);
        if (time.urgent()) {
            add(new StateChip(getTranslation("review.urgent"), Tone.RED, "clock"));
        }
        if (time.stopped()) {
            add(new StateChip(getTranslation("review.time.stopped"), Tone.PLAIN, "clock"));
        } else if (open && time.isOverdue()) {
            add(new StateChip(getTranslation("review.due.overdue", day, -time.daysLeft()), Tone.RED, "warning"));
        } else if (open) {
            add(new StateChip(
                    time.daysLeft() == 0
                            ? getTranslation("review.due.today")
                            : getTranslation("review.due.left", day, time.daysLeft()),
                    time.usedPercent() >= SOON ? Tone.AMBER : Tone.PLAIN,
                    time.usedPercent() >= SOON ? "clock" : null));
        } else {
            add(StateChip.bare(getTranslation("review.time.was", day), Tone.PLAIN, null));
        }
        add(new Because(getTranslation("review.time.why"), () -> answer(time, day)));
    }

    private Because.Answer answer(TimeLimit time, String day) {
        var rows = new ArrayList<Because.Row>();
        for (var line : time.explanation()) {
            rows.add(new Because.Row(
                    String.valueOf(rows.size() + 1),
                    getTranslation(line.messageKey(), line.words().toArray()),
                    null,
                    ""));
        }
        return new Because.Answer(
                getTranslation("casework.deadlines.whyDay", day),
                rows,
                new Because.Row(getTranslation("casework.deadlines.until"), day, null, ""),
                List.of(),
                null,
                getTranslation("casework.deadlines.rule", "D-FZ"));
    }
}
