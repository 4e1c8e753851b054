package org.zhifa.review.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.zhifa.identity.PersonId;

/** A training to be entered (培训), and who took part in all of it. */
public record NewTraining(LocalDate heldOn, String topic, String organiser, BigDecimal hours, Set<PersonId> people) {

    public NewTraining {
        people = Set.copyOf(people);
        if (hours.signum() <= 0 || people.isEmpty()) {
            throw new IllegalArgumentException("a training takes time and has people in it");
        }
    }
}
