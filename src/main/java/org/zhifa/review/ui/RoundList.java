package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.Opinion;
import org.zhifa.review.Outcome;
import org.zhifa.review.Round;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** The rounds of review of a case, the last one first: how each ended, and which problems it named. */
final class RoundList extends Div {

    private final LocalDate today;

    RoundList(List<Round> rounds, LocalDate today) {
        this.today = today;
        addClassName("zf-rounds");
        rounds.forEach(round -> add(part(round)));
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    "review", getTranslation("review.tab.none"), getTranslation("review.tab.none.whatToDo")));
        }
    }

    private Section part(Round round) {
        var line = round.line();
        var sent = new Span(getTranslation("review.tab.sent", line.draftNo(), line.sender(), moment(line.sentAt())));
        sent.addClassNames("zf-c3", "zf-f12", "zf-end");
        var head = new Div(new H3(title(round)), sent);
        head.addClassName("zf-row");
        var part = new Section(head);
        part.addClassName("zf-sec");
        round.opinion().ifPresent(opinion -> part.add(outcome(opinion), new Paragraph(opinion.text())));
        if (!round.problems().isEmpty()) {
            var problems = new UnorderedList();
            round.problems()
                    .forEach(problem -> problems.add(new ListItem(getTranslation(
                            "review.tab.problem", problem.row().name().in(getLocale()), problem.note()))));
            part.add(problems);
        }
        if (CurrentActor.get().is(Role.REVIEWER)) {
            part.add(new RouterLink(
                    getTranslation("review.tab.toDesk"), ReviewDeskView.class, DeskAddress.round(line.id())));
        }
        return part;
    }

    private String title(Round round) {
        var line = round.line();
        if (!line.isOpen()) {
            return getTranslation("review.round", line.round());
        }
        return line.reviewer() == null
                ? getTranslation("review.tab.pool", line.round())
                : getTranslation("review.tab.open", line.round(), line.reviewer());
    }

    private Div outcome(Opinion opinion) {
        var words = getTranslation(opinion.outcome().labelKey());
        var by = new Span(getTranslation("review.steps.by", opinion.reviewer(), moment(opinion.at())));
        by.addClassNames("zf-c2", "zf-f12");
        var outcome = new Div(
                opinion.outcome() == Outcome.PASS
                        ? new StateChip(words, Tone.GREEN, "check")
                        : new StateChip(words, Tone.RED, "back"),
                by);
        outcome.addClassName("zf-row");
        Standing.of(opinion).ifPresent(outcome::add);
        return outcome;
    }

    private String moment(Instant at) {
        return Formats.moment(LocalDateTime.ofInstant(at, OfficialClock.BEIJING), today);
    }
}
