package org.zhifa.review.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;

/** An exam to be entered (考试). */
public record NewExam(
        PersonId person,
        LocalDate heldOn,
        String subject,
        boolean passed,
        @Nullable BigDecimal score) {}
