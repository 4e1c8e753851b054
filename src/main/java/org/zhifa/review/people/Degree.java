package org.zhifa.review.people;

import org.zhifa.shared.Labelled;

/** The highest degree somebody has (学历). */
public enum Degree implements Labelled {
    COLLEGE,
    BACHELOR,
    MASTER,
    DOCTOR,
    OTHER;

    @Override
    public String labelKey() {
        return "review.people.degree." + name();
    }
}
