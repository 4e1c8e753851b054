package org.zhifa;

import static org.zhifa.Cast.ADMIN;
import static org.zhifa.Cast.HUAN;

import java.time.LocalDate;
import org.springframework.beans.factory.BeanFactory;
import org.zhifa.Cast.Person;
import org.zhifa.review.people.Degree;
import org.zhifa.review.people.Reviewer;
import org.zhifa.review.people.ReviewerSource;
import org.zhifa.review.people.Reviewers;

/** Who of the {@link Cast} stands in the register of legal reviewers, so that opinions of theirs hold. */
public final class Appointed {

    private static BeanFactory application;

    private Appointed() {}

    /** The application that runs now; {@link ZhifaTest} says which. */
    static void in(BeanFactory running) {
        application = running;
    }

    /** Enters these people in the register of the unit each works for, unless they are in it. */
    public static void reviewers(Person... people) {
        var register = application.getBean(Reviewers.class);
        for (var person : people) {
            if (person.does(() -> register.find(person.id())).isEmpty()) {
                var unit = person.actor().tenant();
                var version = ADMIN.of(unit).does(() -> register.enter(lawyer(person), "任命"));
                HUAN.of(unit).does(() -> register.approve(person.id(), version));
            }
        }
    }

    /** Somebody with a legal qualification, appointed for many years. */
    public static Reviewer lawyer(Person person) {
        return new Reviewer(
                person.id(),
                person.actor().name(),
                ReviewerSource.OWN_OFFICE,
                Degree.MASTER,
                "法学",
                "A20143703210041",
                LocalDate.of(2019, 7, 1),
                null,
                LocalDate.of(2020, 1, 1),
                null);
    }
}
