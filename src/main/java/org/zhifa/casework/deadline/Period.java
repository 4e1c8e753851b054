package org.zhifa.casework.deadline;

import org.zhifa.shared.Labelled;

/** A length of time as a statute gives it (期限), for example seven working days. */
public record Period(int amount, Unit unit) {

    /** What a period is counted in. Each statute says which of its days are working days. */
    public enum Unit implements Labelled {
        /** Hours. */
        H,
        /** Working days (工作日). */
        WD,
        /** Calendar days (日). */
        CD,
        /** Months. */
        M,
        /** Years. */
        Y;

        @Override
        public String labelKey() {
            return "casework.deadline.unit." + name();
        }
    }

    public Period {
        if (amount < 1) {
            throw new IllegalArgumentException("not a period: " + amount + " " + unit);
        }
    }

    public static Period hours(int amount) {
        return new Period(amount, Unit.H);
    }

    public static Period workDays(int amount) {
        return new Period(amount, Unit.WD);
    }

    public static Period days(int amount) {
        return new Period(amount, Unit.CD);
    }

    public static Period months(int amount) {
        return new Period(amount, Unit.M);
    }

    public static Period years(int amount) {
        return new Period(amount, Unit.Y);
    }
}
