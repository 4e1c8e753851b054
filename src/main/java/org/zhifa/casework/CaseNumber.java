package org.zhifa.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.zhifa.registry.Act;
import org.zhifa.tenancy.TenantId;

/** The number a case is known by on the platform (案号), for example {@code SJ-XZCF-2026-000031}. */
@Embeddable
public record CaseNumber(@Column(name = "case_no") String text) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,7}-XZ[A-Z]{2}-\\d{4}-\\d{6}");

    public CaseNumber {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
    }

    static CaseNumber of(TenantId tenant, Act act, int year, int serial) {
        return new CaseNumber("%s-%s-%d-%06d".formatted(tenant.code(), act.code(), year, serial));
    }

    @Override
    public String toString() {
        return text;
    }
}
