package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhifa.review.NoSuchReview;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.StaffLayout;

/** A round of review that is not there, or is another unit's: told like any other address that leads nowhere. */
@ParentLayout(StaffLayout.class)
@AnonymousAllowed
class NoSuchReviewView extends Div implements HasErrorParameter<NoSuchReview> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchReview> error) {
        add(new EmptyState("search", getTranslation("problem.notFound"), getTranslation("problem.notFound.whatToDo")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
