package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.zhifa.review.Minutes;
import org.zhifa.review.Objection;
import org.zhifa.review.Objection.Act;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** An objection as it went: reasons, what each side noted, what was decided and by whom. */
final class ObjectionPart extends Div {

    private final LocalDate today;

    ObjectionPart(Objection objection, LocalDate today) {
        this.today = today;
        addClassName("zf-objection");
        var state = objection.state(today);
        var until = new Span(
                state == Objection.State.TALKING
                        ? getTranslation("review.objection.until", Formats.day(objection.talkUntil(), today))
                        : "");
        until.addClassNames("zf-c3", "zf-f12");
        var head = new Div(
                new StateChip(getTranslation("review.objection", state), tone(state), "person"),
                by(objection.filer(), objection.at()),
                until);
        head.addClassName("zf-row");
        add(head, new Paragraph(objection.reasons()));
        if (!objection.acts().isEmpty()) {
            var acts = new OrderedList();
            objection.acts().forEach(act -> acts.add(item(act)));
            add(acts);
        }
    }

    private ListItem item(Act act) {
        var what = new Span(
                act.result() == null
                        ? getTranslation(act.kind().labelKey())
                        : getTranslation("review.objection.act", act.kind(), act.result()));
        what.addClassName("zf-b");
        var line = new Div(what, by(act.name(), act.at()));
        line.addClassName("zf-row");
        var item = new ListItem(line, new Paragraph(act.words()));
        act.minutes().ifPresent(minutes -> item.add(minutes(minutes)));
        return item;
    }

    private Paragraph minutes(Minutes minutes) {
        var words = new Paragraph(getTranslation(
                "review.objection.minutes",
                Formats.moment(minutes.from(), today),
                Formats.clock(minutes.to()),
                minutes.attendees(),
                minutes.attending(),
                minutes.heads(),
                minutes.opinions()));
        words.addClassNames("zf-c2", "zf-f12");
        return words;
    }

    private Span by(String name, Instant at) {
        var by = new Span(getTranslation(
                "review.steps.by", name, Formats.moment(LocalDateTime.ofInstant(at, OfficialClock.BEIJING), today)));
        by.addClassNames("zf-c2", "zf-f12");
        return by;
    }

    private static Tone tone(Objection.State state) {
        return switch (state) {
            case TALKING, REFERRED -> Tone.AMBER;
            case UNSETTLED -> Tone.RED;
            case STANDS, NEW_OPINION -> Tone.GREEN;
        };
    }
}
