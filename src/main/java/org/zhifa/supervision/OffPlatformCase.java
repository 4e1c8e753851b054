package org.zhifa.supervision;

import java.time.LocalDate;
import org.zhifa.registry.Act;
import org.zhifa.tenancy.TenantId;

/**
 * An act a body handled outside the platform (未通过行政执法网办理), as the supervising body confirmed it.
 *
 * @param docNo number of the paper it issued
 * @param foundIn where it came to light: a publication, a receipt, the credit platform
 */
public record OffPlatformCase(TenantId tenant, Act act, String docNo, LocalDate filedOn, String foundIn) {

    private static final int LONGEST_NUMBER = 80;
    private static final int LONGEST_PLACE = 200;

    public OffPlatformCase {
        docNo = docNo.strip();
        foundIn = foundIn.strip();
        if (docNo.isEmpty() || docNo.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("a number of 1 to %d characters".formatted(LONGEST_NUMBER));
        }
        if (foundIn.isEmpty() || foundIn.length() > LONGEST_PLACE) {
            throw new IllegalArgumentException("a source of 1 to %d characters".formatted(LONGEST_PLACE));
        }
    }
}
