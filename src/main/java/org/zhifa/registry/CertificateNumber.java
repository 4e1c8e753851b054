package org.zhifa.registry;

import java.util.regex.Pattern;

/**
 * The number of an officer's enforcement certificate (执法证号), for example {@code 15032100101}.
 *
 * <p>What it must look like is the tenant's own setting, for ministries number their certificates differently; the type
 * itself only keeps out what no certificate could bear.
 */
public record CertificateNumber(String text) {

    /** The national style of 2020: eleven digits. */
    public static final Pattern NATIONAL = Pattern.compile("\\d{11}");

    private static final Pattern ANY = Pattern.compile("[\\p{IsHan}A-Z0-9〔〕()（）-]{4,30}");

    public CertificateNumber {
        if (!ANY.matcher(text).matches()) {
            throw new IllegalArgumentException("not a certificate number: " + text);
        }
    }

    /** Whether {@code text} is a certificate number of the style the tenant uses. */
    public static boolean isValid(String text, Pattern style) {
        return ANY.matcher(text).matches() && style.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
