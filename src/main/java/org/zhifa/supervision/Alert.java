package org.zhifa.supervision;

import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.Labelled;
import org.zhifa.tenancy.TenantId;

/**
 * What needs the county's attention in one body (预警): its kind, how many things, and since when the oldest is over its
 * limit. It goes away by itself with what caused it.
 */
public record Alert(Kind kind, TenantId tenant, String name, int count, LocalDateTime since, LocalDateTime latest) {

    /** By the codes of the county's list. */
    public enum Kind implements Labelled {
        /** An accountability case is not ended yet (S43). */
        ACCOUNT("S43", null),
        /** Evidence handed in after its time (A-LATE). */
        LATE("A-LATE", Indicator.I05),
        /** A step that had to be recorded and was not (A-NOAV). */
        NOAV("A-NOAV", Indicator.I04),
        /** A statutory limit of an open case is over (A-OVERDUE). */
        OVERDUE("A-OVERDUE", null),
        /** A decision was not published in time and still is not (A-PUB). */
        PUB("A-PUB", Indicator.I09);

        private final String code;
        private final @Nullable Indicator indicator;

        Kind(String code, @Nullable Indicator indicator) {
            this.code = code;
            this.indicator = indicator;
        }

        public String code() {
            return code;
        }

        /** Where the things it counts are listed, if an indicator counts them. */
        public Optional<Indicator> indicator() {
            return Optional.ofNullable(indicator);
        }

        @Override
        public String labelKey() {
            return "supervision.alert." + name();
        }
    }
}
