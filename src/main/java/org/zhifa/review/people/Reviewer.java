package org.zhifa.review.people;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;

/**
 * A legal reviewer (法制审核人员) as the register has him.
 *
 * @param field what was studied
 * @param qualification number of the legal qualification (法律职业资格证号)
 * @param reviewingSince since when the person does this work, here or elsewhere
 * @param exemptionProof what proves that it began before the law asked for a qualification
 * @param appointedUntil the last day of the appointment; without one it has no end
 */
public record Reviewer(
        PersonId id,
        String name,
        ReviewerSource source,
        Degree degree,
        String field,
        @Nullable String qualification,
        LocalDate reviewingSince,
        @Nullable String exemptionProof,
        LocalDate appointedFrom,
        @Nullable LocalDate appointedUntil) {

    /** From this day on whoever takes up the review of penalties needs a legal qualification. */
    public static final LocalDate QUALIFICATION_SINCE = LocalDate.of(2018, 1, 1);

    private static final Pattern QUALIFICATION = Pattern.compile("[0-9A-Z]{6,30}");

    public Reviewer {
        if (qualification != null && !isQualification(qualification)) {
            throw new IllegalArgumentException("not the number of a legal qualification: " + qualification);
        }
        if (qualification == null && reviewingSince.isBefore(QUALIFICATION_SINCE) && isBlank(exemptionProof)) {
            throw new IllegalArgumentException("whoever needs no qualification says why");
        }
        if (appointedUntil != null && appointedUntil.isBefore(appointedFrom)) {
            throw new IllegalArgumentException("an appointment ends after it begins");
        }
    }

    /** Asked by forms, which explain the mistake instead of throwing. */
    public static boolean isQualification(String text) {
        return QUALIFICATION.matcher(text).matches();
    }

    /** Whether the person took up this work when the law already asked for a qualification (初次从事). */
    public boolean isFirstTime() {
        return !reviewingSince.isBefore(QUALIFICATION_SINCE);
    }

    public boolean isAppointedOn(LocalDate day) {
        return !day.isBefore(appointedFrom) && (appointedUntil == null || !day.isAfter(appointedUntil));
    }

    /** Whether the person is qualified for this kind of act; only penalties ask for it (《行政处罚法》第五十八条). */
    public boolean isQualifiedFor(Act act) {
        return act != Act.PENALTY || qualification != null || !isFirstTime();
    }

    public boolean mayReview(Act act, LocalDate day) {
        return isAppointedOn(day) && isQualifiedFor(act);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
