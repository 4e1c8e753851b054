package org.zhifa.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.zhifa.casework.NoSuchCase;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.StaffLayout;

/** A case that is not there, or is another unit's: told like any other address that leads nowhere. */
@ParentLayout(StaffLayout.class)
@AnonymousAllowed
class NoSuchCaseView extends Div implements HasErrorParameter<NoSuchCase> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoSuchCase> error) {
        add(new EmptyState("search", getTranslation("problem.notFound"), getTranslation("problem.notFound.whatToDo")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
