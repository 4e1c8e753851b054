package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zhifa.review.Material;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** A material of a submission: its state, what was found or is missing, and what belongs under it. */
final class MaterialLine extends ListItem {

    private static final int SHOWN = 4;

    MaterialLine(Material material, Component... below) {
        addClassName("zf-material");
        var name = new Span(material.name().in(getLocale()));
        name.addClassName("name");
        add(name, state(material.state()));
        if (!material.missing().isEmpty()) {
            add(note(getTranslation("review.material.without", list(material.missing()))));
        } else if (!material.found().isEmpty()) {
            add(note(list(material.found())));
        }
        if (material.isMissing()) {
            add(note(material.todo().in(getLocale())));
        }
        if (below.length > 0) {
            var under = new Div(below);
            under.addClassName("below");
            add(under);
        }
    }

    private Component state(Material.State state) {
        var words = getTranslation(state.labelKey());
        return switch (state) {
            case FOUND -> StateChip.bare(words, Tone.GREEN, "check");
            case MISSING -> StateChip.bare(words, Tone.AMBER, "warning");
            case NOT_NEEDED -> StateChip.bare(words, Tone.PLAIN, null);
        };
    }

    private String list(List<String> lines) {
        var comma = getTranslation("casework.list.comma");
        return lines.size() <= SHOWN
                ? String.join(comma, lines)
                : getTranslation("review.material.more", String.join(comma, lines.subList(0, SHOWN)), lines.size());
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("note");
        return note;
    }
}
