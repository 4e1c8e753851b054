package org.zhifa.review.ui.office;

import com.vaadin.flow.component.UI;
import org.zhifa.review.accountability.StepKind;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** Where an accountability case stands, as a chip. */
final class StepWords {

    private StepWords() {}

    static StateChip chip(StepKind state) {
        return new StateChip(UI.getCurrent().getTranslation(state.labelKey()), tone(state), icon(state));
    }

    private static Tone tone(StepKind state) {
        return switch (state) {
            case CLOSED -> Tone.GREEN;
            case DECLINED -> Tone.PLAIN;
            case PROPOSED, APPEALED -> Tone.AMBER;
            case APPROVED, NOTIFIED, STATED, SILENT, DECIDED, UPHELD, REVISED -> Tone.BLUE;
        };
    }

    private static String icon(StepKind state) {
        return switch (state) {
            case CLOSED -> "check";
            case DECLINED -> "ban";
            case PROPOSED, APPEALED -> "flag";
            case APPROVED, NOTIFIED, STATED, SILENT, DECIDED, UPHELD, REVISED -> "clock";
        };
    }
}
