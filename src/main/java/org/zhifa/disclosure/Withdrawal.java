package org.zhifa.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.LegalBasis;

/**
 * Why and when a publication was taken back (撤回). The reason is public and carries no name of a person; the rest says
 * whether the body kept the three working days of 《行政处罚法》第四十八条.
 */
public record Withdrawal(
        String reason,
        Instant at,
        @Nullable LegalBasis basis,
        @Nullable LocalDate noticeReceivedOn,
        @Nullable Integer workingDay,
        @Nullable Integer limit) {

    public Withdrawal {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a withdrawal gives its reason");
        }
    }

    public Withdrawal(String reason, Instant at) {
        this(reason, at, null, null, null, null);
    }

    String json() {
        return PublicJson.write(this);
    }

    public static Withdrawal parse(String json) {
        return PublicJson.read(json, Withdrawal.class);
    }
}
