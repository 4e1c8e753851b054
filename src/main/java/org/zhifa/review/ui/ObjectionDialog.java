package org.zhifa.review.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.zhifa.review.Minutes;
import org.zhifa.review.Objection.Result;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Segmented;

/** The head decides an objection, alone or with the minutes of the heads who discussed it. */
final class ObjectionDialog extends Dialog {

    private static final int LONGEST = 2000;

    /** What it does. */
    interface Deciding {

        void alone(Result result, String words);

        void together(Result result, String words, Minutes minutes);
    }

    final Segmented<Result> result;
    final TextArea words = area("words");
    final Checkbox together = new Checkbox(getTranslation("review.objection.decide.together"));
    final DateTimePicker from = new DateTimePicker(getTranslation("review.objection.decide.from"));
    final DateTimePicker to = new DateTimePicker(getTranslation("review.objection.decide.to"));
    final TextField attendees = new TextField(getTranslation("review.objection.decide.attendees"));
    final IntegerField attending = new IntegerField(getTranslation("review.objection.decide.attending"));
    final IntegerField heads = new IntegerField(getTranslation("review.objection.decide.heads"));
    final TextArea opinions = area("opinions");
    final ActionButton done;

    private final transient Deciding deciding;

    ObjectionDialog(LocalDate today, Deciding deciding) {
        this.deciding = deciding;
        setHeaderTitle(getTranslation("review.objection.decide"));
        addClassName("zf-step-dialog");
        setWidth("640px");
        result = new Segmented<>(
                getTranslation("review.objection.decide"),
                List.of(Result.STANDS, Result.NEW_OPINION),
                each -> getTranslation(each.labelKey()));
        result.setValue(Result.STANDS);
        from.setMax(today.atTime(23, 59));
        to.setMax(today.atTime(23, 59));
        attendees.setWidthFull();
        attending.setMin(1);
        heads.setMin(1);
        var minutes = new Div(from, to, attendees, attending, heads, opinions);
        minutes.addClassName("zf-objection-minutes");
        minutes.setVisible(false);
        together.addValueChangeListener(change -> minutes.setVisible(change.getValue()));
        done = new ActionButton(getTranslation("review.objection.decide"), click -> decide())
                .primary()
                .key("Ctrl+Enter");
        add(result, words, together, minutes);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), done);
    }

    private void decide() {
        if (!WordsDialog.isSaid(words)) {
            return;
        }
        if (!together.getValue()) {
            deciding.alone(result.getValue(), words.getValue().strip());
            close();
        } else if (areGiven()) {
            deciding.together(
                    result.getValue(),
                    words.getValue().strip(),
                    new Minutes(
                            from.getValue(),
                            to.getValue(),
                            attendees.getValue().strip(),
                            attending.getValue(),
                            heads.getValue(),
                            opinions.getValue().strip()));
            close();
        }
    }

    private boolean areGiven() {
        var given = Stream.of(
                        mark(from, from.isEmpty()),
                        mark(
                                to,
                                to.isEmpty() || !from.isEmpty() && to.getValue().isBefore(from.getValue())),
                        mark(attendees, attendees.isEmpty()),
                        mark(attending, attending.isEmpty()),
                        mark(heads, heads.isEmpty()))
                .reduce(true, Boolean::logicalAnd);
        return WordsDialog.isSaid(opinions) && given;
    }

    private boolean mark(HasValidation field, boolean wrong) {
        field.setErrorMessage(getTranslation("form.required"));
        field.setInvalid(wrong);
        return !wrong;
    }

    private TextArea area(String aspect) {
        var area = new TextArea(getTranslation("review.objection.decide." + aspect));
        area.setMinRows(3);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }
}
