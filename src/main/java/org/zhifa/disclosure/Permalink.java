package org.zhifa.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The permanent number of a publication (公示编号), for example {@code SJ-2026-0042}: tenant, year, running number. It
 * is never given twice, also after a withdrawal.
 */
public record Permalink(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,7}-[0-9]{4}-[0-9]{4,9}");

    @JsonCreator
    public Permalink {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a permalink: " + value);
        }
    }

    public static Permalink of(String tenant, int year, long number) {
        return new Permalink("%s-%04d-%04d".formatted(tenant, year, number));
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
