package org.zhifa.review.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.zhifa.casework.ui.CaseNavigation;
import org.zhifa.review.statistics.CountedRound;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** The rounds behind a figure, each the way to its case. */
final class CountedRounds extends Div {

    private final LocalDate today;

    CountedRounds(List<CountedRound> rounds, LocalDate today) {
        this.today = today;
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    "statistics",
                    getTranslation("review.statistics.behind.none"),
                    getTranslation("review.statistics.behind.none.whatToDo")));
            return;
        }
        var list = Keys.rows(new UnorderedList());
        list.addClassName("zf-counted");
        rounds.forEach(round -> list.add(line(round)));
        add(list);
    }

    private ListItem line(CountedRound round) {
        var head = new Div(
                CaseNavigation.link(round.caseId(), round.number()),
                new Span(getTranslation("review.round", round.round())));
        head.addClassName("zf-row");
        var outcome = round.outcome();
        if (outcome != null) {
            head.add(new Span(getTranslation(outcome.labelKey())));
        }
        if (round.isOverdue()) {
            head.add(StateChip.bare(getTranslation("review.statistics.overdue"), Tone.RED, "warning"));
        }
        var concluded = round.concludedOn();
        var days = new Span(
                concluded == null
                        ? getTranslation(
                                "review.statistics.line.open",
                                Formats.day(round.sentOn(), today),
                                Formats.day(round.dueOn(), today))
                        : getTranslation(
                                "review.statistics.line.done",
                                Formats.day(round.sentOn(), today),
                                Formats.day(concluded, today),
                                round.workDays()));
        days.addClassNames("zf-f12", "zf-c3");
        var item = new ListItem(head, new Span(round.title()), days);
        if (round.reviewerName() != null) {
            days.add(getTranslation("review.statistics.line.by", round.reviewerName()));
        }
        round.points()
                .forEach(point -> item.add(new Span(getTranslation(
                        "review.statistics.line.point",
                        point.name().in(getLocale()),
                        getTranslation("review.statistics.fate." + point.fate().name())))));
        return item;
    }
}
