package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.ReviewRequest;
import org.zhifa.casework.procedure.Step;
import org.zhifa.casework.ui.ReviewSubmission;
import org.zhifa.review.Submission;

/** The submission on the case page: the officer's form, and what the head of the unit signs. */
@org.springframework.stereotype.Component
class SubmissionForms implements ReviewSubmission {

    private final Submission submission;

    SubmissionForms(Submission submission) {
        this.submission = submission;
    }

    @Override
    public void ask(CaseId id, Step step, SerializableConsumer<ReviewRequest> send) {
        new SubmissionDialog(step, submission.sheet(id, step.id()), send).open();
    }

    @Override
    public Component sent(CaseId id, Step step, ReviewRequest request) {
        return new SubmissionSummary(submission.sheet(id, step.id()), request);
    }
}
