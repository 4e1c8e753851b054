package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zhifa.review.Consultation;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** What legal advisers were asked in a round, and what they said (法律顾问意见). */
final class AdviceNotes extends Div {

    AdviceNotes(List<Consultation> advice) {
        addClassName("zf-advice");
        setVisible(!advice.isEmpty());
        advice.forEach(each -> add(note(each)));
    }

    private Component note(Consultation each) {
        var head = new Div(
                new Span(getTranslation("review.adviser.of", each.adviser())),
                switch (each.state()) {
                    case OPEN ->
                        StateChip.bare(
                                getTranslation(
                                        "review.adviser.until", each.until().toString()),
                                Tone.AMBER,
                                "clock");
                    case ANSWERED -> StateChip.bare(getTranslation(each.state().labelKey()), Tone.GREEN, "check");
                    case OVER -> StateChip.bare(getTranslation(each.state().labelKey()), Tone.PLAIN, "info");
                });
        head.addClassNames("zf-row", "zf-b");
        var note = new Div(head, new Paragraph(each.question()));
        if (each.opinion() != null) {
            var opinion = new Paragraph(each.opinion());
            opinion.addClassName("said");
            note.add(opinion);
        }
        return note;
    }
}
