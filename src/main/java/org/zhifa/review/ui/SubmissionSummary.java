package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.review.SubmissionSheet;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** What an officer sends to review, for the head of the unit who signs it: materials, explanations, answers. */
final class SubmissionSummary extends Div {

    SubmissionSummary(SubmissionSheet sheet, ReviewRequest request) {
        addClassName("zf-submission");
        if (request.urgency() != null) {
            add(
                    StateChip.bare(getTranslation("review.urgent.asked"), Tone.RED, "clock"),
                    new Paragraph(request.urgency()));
        }
        if (!sheet.points().isEmpty()) {
            var points = new UnorderedList();
            points.addClassName("zf-materials");
            sheet.points().forEach(point -> {
                var name = new Span(getTranslation(
                        "review.send.point",
                        point.row().no(),
                        point.row().name().in(getLocale())));
                name.addClassName("name");
                points.add(material(
                        name,
                        point.note(),
                        request.answers().getOrDefault(point.row().no(), "")));
            });
            add(new H3(getTranslation("review.send.points", sheet.points().size())), points);
        }
        var materials = new UnorderedList();
        materials.addClassName("zf-materials");
        sheet.materials().forEach(material -> {
            var explained = request.explained().get(material.code());
            materials.add(
                    material.isMissing() && explained != null
                            ? new MaterialLine(material, words(getTranslation("review.send.explained", explained)))
                            : new MaterialLine(material));
        });
        add(new H3(getTranslation("review.send.materials")), materials);
    }

    private ListItem material(Span name, String note, String answer) {
        var problem = new Paragraph(note);
        problem.addClassName("note");
        var below = new Div(words(getTranslation("review.send.answered", answer)));
        below.addClassName("below");
        var item = new ListItem(name, new Span(), problem, below);
        item.addClassName("zf-material");
        return item;
    }

    private static Paragraph words(String text) {
        return new Paragraph(text);
    }
}
