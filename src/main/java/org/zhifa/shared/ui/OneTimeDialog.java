package org.zhifa.shared.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Shows an account and its one-time password, once: when this is closed, nobody can look it up again. */
public final class OneTimeDialog extends Dialog {

    public OneTimeDialog(String title, String username, String password) {
        var secret = new Code(password);
        secret.addClassName("zf-secret");
        var account = new Code(username);
        account.addClassName("zf-mono");
        var list = new DescriptionList();
        list.add(
                new Term(getTranslation("shared.oneTime.account")),
                new Description(account),
                new Term(getTranslation("shared.oneTime.password")),
                new Description(secret));
        list.addClassNames("zf-kv", "zf-one-time");
        var note = new Paragraph(new Icon("warning").small(), new Span(getTranslation("shared.oneTime.note")));
        note.addClassNames("zf-row", "zf-amber", "zf-f13");

        setHeaderTitle(title);
        setWidth("460px");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        add(list, note);
        getFooter()
                .add(new ActionButton(getTranslation("shared.oneTime.done"), click -> close())
                        .primary()
                        .key("Ctrl+Enter"));
    }
}
