package org.zhifa.review.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import org.zhifa.identity.Account;
import org.zhifa.review.Advisers;
import org.zhifa.review.Consultation.Material;
import org.zhifa.review.ReviewLine;
import org.zhifa.shared.ui.ActionButton;

/** Asks a legal adviser, with just the materials chosen and until a day (征询法律顾问). */
final class AdviserDialog extends Dialog {

    private static final int DAYS = 2;
    private static final int LONGEST = 2000;

    private final transient Advisers advisers;
    private final transient ReviewLine line;
    private final Command done;

    final RadioButtonGroup<Account> adviser = new RadioButtonGroup<>();
    final TextArea question = new TextArea();
    final CheckboxGroup<Material> materials = new CheckboxGroup<>();
    final DatePicker until = new DatePicker();

    AdviserDialog(Advisers advisers, ReviewLine line, LocalDate today, Command done) {
        this.advisers = advisers;
        this.line = line;
        this.done = done;
        setHeaderTitle(getTranslation("review.action.advise"));
        setWidth("640px");
        var people = advisers.toAsk();
        adviser.setLabel(getTranslation("review.adviser"));
        adviser.setItems(people);
        adviser.setItemLabelGenerator(Account::name);
        people.stream().findFirst().ifPresent(adviser::setValue);
        question.setLabel(getTranslation("review.adviser.question"));
        question.setMinRows(3);
        question.setMaxLength(LONGEST);
        question.setWidthFull();
        materials.setLabel(getTranslation("review.adviser.materials"));
        materials.setHelperText(getTranslation("review.adviser.materials.only"));
        materials.setItems(advisers.materials(line.id()));
        materials.setItemLabelGenerator(
                each -> getTranslation("review.adviser.material.named", each.kind(), each.title()));
        materials.addClassName("zf-choices");
        until.setLabel(getTranslation("review.adviser.day"));
        until.setMin(today);
        until.setValue(today.plusDays(DAYS));
        var send = new ActionButton(getTranslation("review.adviser.send"), click -> send())
                .primary()
                .key("Ctrl+Enter");
        var form = new Div(adviser, question, materials, until);
        form.addClassName("zf-desk-form");
        if (people.isEmpty()) {
            form.removeAll();
            form.add(new Paragraph(getTranslation("review.adviser.nobody")));
            send.setVisible(false);
        }
        add(form);
        getFooter().add(new ActionButton(getTranslation("action.cancel"), click -> close()).key("Escape"), send);
    }

    private void send() {
        question.setErrorMessage(getTranslation("form.required"));
        question.setInvalid(question.getValue().isBlank());
        until.setInvalid(until.getValue() == null);
        if (question.isInvalid() || until.isInvalid()) {
            return;
        }
        advisers.ask(
                line.id(),
                adviser.getValue().person(),
                question.getValue(),
                until.getValue(),
                List.copyOf(materials.getValue()));
        close();
        done.execute();
    }
}
