package org.zhifa.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** A screen that could not open says why, in the same words as a notice. */
@ParentLayout(StaffLayout.class)
@AnonymousAllowed
class ProblemView extends Div implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var problem = Problem.of(error.getException());
        add(new EmptyState(
                "ban",
                problem.sentence(event.getUI()),
                Optional.ofNullable(problem.basis(event.getUI())).orElse(getTranslation("problem.screen.whatToDo"))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
