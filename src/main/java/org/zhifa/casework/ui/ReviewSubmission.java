package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.casework.procedure.Step;

/** How a case is laid before legal review on its page. The module of review implements it: it knows what goes with it. */
public interface ReviewSubmission {

    /** Asks the officer for what is missing, and then sends. */
    void ask(CaseId id, Step step, SerializableConsumer<ReviewRequest> send);

    /** What the officer sent, for whoever signs it. */
    Component sent(CaseId id, Step step, ReviewRequest request);
}
