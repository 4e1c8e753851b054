package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zhifa.review.Objection;
import org.zhifa.review.ObjectionId;
import org.zhifa.review.Opinion;
import org.zhifa.review.Outcome;
import org.zhifa.review.ReviewId;
import org.zhifa.review.Round;
import org.zhifa.review.TimeRequest;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/**
 * The rounds of review of a case, the last one first: how each ended, which problems it named and how they were answered,
 * what was missing and why, until when the opinion is or was due, and what became of an objection.
 */
final class RoundList extends Div {

    /** What its buttons do. */
    interface Doing {

        void object(ReviewId round);

        void note(ObjectionId objection);

        void refer(ObjectionId objection);

        void decide(ObjectionId objection);

        void askFor(ReviewId round, TimeRequest.Kind kind);

        void grant(UUID request);

        void refuse(UUID request);
    }

    private final transient RoundReader reader;
    private final transient Doing doing;
    private final LocalDate today;

    final List<ActionButton> buttons = new ArrayList<>();

    RoundList(List<RoundPage> rounds, RoundReader reader, LocalDate today, Doing doing) {
        this.reader = reader;
        this.today = today;
        this.doing = doing;
        addClassName("zf-rounds");
        rounds.forEach(round -> add(part(round)));
        if (rounds.isEmpty()) {
            add(new EmptyState(
                    "review", getTranslation("review.tab.none"), getTranslation("review.tab.none.whatToDo")));
        }
    }

    private Section part(RoundPage page) {
        var line = page.round().line();
        var sent = new Span(getTranslation("review.tab.sent", line.draftNo(), line.sender(), moment(line.sentAt())));
        sent.addClassNames("zf-c3", "zf-f12", "zf-end");
        var head = new Div(new H3(title(page.round())), sent);
        head.addClassName("zf-row");
        var part = new Section(head);
        part.addClassName("zf-sec");
        page.round().opinion().ifPresent(opinion -> part.add(outcome(opinion), new Paragraph(opinion.text())));
        if (!page.round().problems().isEmpty()) {
            part.add(problems(page));
        }
        part.add(new TimeWords(page.time(), line.isOpen(), today));
        page.time().requests().forEach(request -> part.add(request(request, line.isOpen())));
        if (!page.explained().isEmpty()) {
            part.add(explained(page));
        }
        page.objection().ifPresent(objection -> part.add(new ObjectionPart(objection, today)));
        var acts = acts(page);
        if (!acts.isEmpty()) {
            var row = new Div(acts.toArray(Component[]::new));
            row.addClassNames("zf-row", "acts");
            part.add(row);
        }
        if (reader.reviews()) {
            part.add(new RouterLink(
                    getTranslation("review.tab.toDesk"), ReviewDeskView.class, DeskAddress.round(line.id())));
        }
        return part;
    }

    private UnorderedList problems(RoundPage page) {
        var problems = new UnorderedList();
        for (var problem : page.round().problems()) {
            var item = new ListItem(
                    getTranslation("review.tab.problem", problem.row().name().in(getLocale()), problem.note()));
            page.answerTo(problem.row().no()).ifPresent(answer -> {
                var words = new Paragraph(getTranslation("review.send.answered", answer.text()));
                words.addClassName("zf-answer");
                var by = new Span(getTranslation("review.steps.by", answer.answerer(), moment(answer.at())));
                by.addClassNames("zf-c3", "zf-f12");
                item.add(words, by);
            });
            problems.add(item);
        }
        return problems;
    }

    private UnorderedList explained(RoundPage page) {
        var list = new UnorderedList();
        page.explained()
                .forEach(sent -> list.add(new ListItem(getTranslation(
                        "review.tab.explained", sent.material().name().in(getLocale()), sent.explanation()))));
        return list;
    }

    private Component request(TimeRequest request, boolean open) {
        var words = new Span(
                getTranslation("review.time.asked", request.kind(), request.days(), request.asker(), request.reason()));
        var row = new Div(words);
        row.addClassNames("zf-row", "zf-f12", "zf-c2");
        request.answer()
                .ifPresent(answer -> row.add(StateChip.bare(
                        getTranslation(
                                answer.granted() ? "review.time.granted" : "review.time.refused",
                                answer.judge(),
                                moment(answer.at()),
                                answer.words()),
                        answer.granted() ? Tone.GREEN : Tone.RED,
                        answer.granted() ? "check" : "ban")));
        if (request.isOpen() && open) {
            row.add(StateChip.bare(getTranslation("review.time.waiting"), Tone.AMBER, "clock"));
            if (reader.leads() && !reader.handles()) {
                row.add(
                        button("review.time.grant", () -> doing.grant(request.id())),
                        button("review.time.refuse", () -> doing.refuse(request.id())));
            }
        }
        return row;
    }

    private List<ActionButton> acts(RoundPage page) {
        var acts = new ArrayList<ActionButton>();
        var line = page.round().line();
        if (page.disputable()) {
            acts.add(button("review.objection.file", () -> doing.object(line.id())));
        }
        page.objection().ifPresent(objection -> acts.addAll(acts(page, objection)));
        if (line.isOpen() && reader.handles() && mayAsk(page, TimeRequest.Kind.URGENT)) {
            acts.add(button("review.time.ask.URGENT", () -> doing.askFor(line.id(), TimeRequest.Kind.URGENT)));
        }
        if (line.isOpen() && line.isAssignedTo(reader.id()) && mayAsk(page, TimeRequest.Kind.EXTENSION)) {
            acts.add(button("review.time.ask.EXTENSION", () -> doing.askFor(line.id(), TimeRequest.Kind.EXTENSION)));
        }
        return acts;
    }

    private List<ActionButton> acts(RoundPage page, Objection objection) {
        var acts = new ArrayList<ActionButton>();
        var state = objection.state(today);
        var talks = state == Objection.State.TALKING || state == Objection.State.UNSETTLED;
        var notes = page.round().line().isAssignedTo(reader.id())
                ? objection.act(Objection.Kind.REVIEWER_NOTE).isEmpty()
                : reader.handles() && objection.act(Objection.Kind.HANDLER_NOTE).isEmpty();
        if (talks && notes) {
            acts.add(button("review.objection.note", () -> doing.note(objection.id())));
        }
        if (state == Objection.State.UNSETTLED && reader.handles()) {
            acts.add(button("review.objection.refer", () -> doing.refer(objection.id())));
        }
        if (state == Objection.State.REFERRED && reader.leads() && !reader.handles()) {
            acts.add(button("review.objection.decide", () -> doing.decide(objection.id())));
        }
        return acts;
    }

    private static boolean mayAsk(RoundPage page, TimeRequest.Kind kind) {
        return page.time().requests().stream()
                .noneMatch(request -> request.kind() == kind && (request.isOpen() || request.isGranted()));
    }

    private ActionButton button(String key, Runnable action) {
        var button = new ActionButton(getTranslation(key), click -> action.run()).small();
        buttons.add(button);
        return button;
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
