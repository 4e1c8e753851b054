package org.zhifa.documents.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.zhifa.documents.PaperOffer;
import org.zhifa.shared.Refusal;
import org.zhifa.shared.ui.ActionButton;

/** A paper that may be made out, or why it may not be yet, with the article. */
final class OfferLine extends Composite<Div> {

    final ActionButton draft;
    final ActionButton issue;

    OfferLine(PaperOffer offer, Runnable draft, Runnable issue) {
        this.draft = new ActionButton(getTranslation("documents.draft"), click -> draft.run())
                .icon("eye")
                .small()
                .flat();
        this.draft.setEnabled(offer.drafted());
        var reason = offer.refusal().map(this::sentence).orElse(null);
        this.issue = new ActionButton(getTranslation("documents.issue"), click -> issue.run())
                .icon("document")
                .small()
                .blocked(reason);
        var name = new Span(offer.type().name().in(getLocale()));
        name.addClassName("name");
        var line = getContent();
        line.addClassName("zf-papers-offer");
        line.add(name, this.draft, this.issue);
        if (reason != null) {
            var why = new Span(reason);
            why.addClassName("why");
            line.add(why);
        }
    }

    private String sentence(Refusal refusal) {
        return getTranslation(
                "documents.blocked", getTranslation(refusal.messageKey(), refusal.words()), refusal.basis());
    }
}
