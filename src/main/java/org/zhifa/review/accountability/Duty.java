package org.zhifa.review.accountability;

import org.zhifa.shared.Labelled;

/** For what somebody answers: handlers for materials, facts, evidence, law and procedure, the reviewer for the opinion, the approver for the decision, the head first of all (国办发〔2018〕118号（十四）). */
public enum Duty implements Labelled {
    HANDLER,
    REVIEWER,
    APPROVER,
    HEAD,
    UNIT;

    @Override
    public String labelKey() {
        return "review.accountability.duty." + name();
    }
}
