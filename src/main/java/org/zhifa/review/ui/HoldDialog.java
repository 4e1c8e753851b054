package org.zhifa.review.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.zhifa.review.HoldReason;
import org.zhifa.review.ReviewLine;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;

/** Puts a round aside until a day, with why (挂起). */
final class HoldDialog extends Dialog {

    /** What is done then. */
    interface Holding {

        void hold(HoldReason reason, String note, LocalDate until);
    }

    private static final int DAYS = 2;
    private static final int LONGEST = 500;

    final RadioButtonGroup<HoldReason> reason = new RadioButtonGroup<>();
    final TextField note = new TextField();
    final DatePicker until = new DatePicker();

    HoldDialog(ReviewLine line, LocalDate today, Holding holding) {
        setHeaderTitle(getTranslation("review.hold.title"));
        setWidth("480px");
        reason.setLabel(getTranslation("review.hold.reason"));
        reason.setItems(HoldReason.values());
        reason.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        reason.setValue(HoldReason.ADVICE);
        reason.addClassName("zf-choices");
        note.setLabel(getTranslation("review.hold.note"));
        note.setMaxLength(LONGEST);
        note.setWidthFull();
        until.setLabel(getTranslation("review.hold.until"));
        until.setMin(today.plusDays(1));
        until.setMax(line.dueOn());
        var proposal = today.plusDays(DAYS);
        until.setValue(proposal.isAfter(line.dueOn()) ? line.dueOn() : proposal);
        until.setHelperText(getTranslation("review.hold.limit", Formats.day(line.dueOn(), today)));
        var form = new Div(reason, until, note, new Paragraph(getTranslation("review.hold.clock")));
        form.addClassNames("zf-desk-form");
        add(form);
        getFooter()
                .add(
                        new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"),
                        new ActionButton(getTranslation("review.action.hold"), click -> {
                                    if (until.getValue() == null || until.isInvalid()) {
                                        until.setInvalid(true);
                                        until.focus();
                                        return;
                                    }
                                    holding.hold(reason.getValue(), note.getValue(), until.getValue());
                                    close();
                                })
                                .primary()
                                .key("Ctrl+Enter"));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                reason.getElement().callJsFunction("focus");
            }
        });
    }
}
