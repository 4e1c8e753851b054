package org.zhifa.evidence.ui;

import java.util.Locale;

/** How large a file is, the way recorders and folders say it. */
final class Sizes {

    private static final long STEP = 1024;

    private Sizes() {}

    /** {@code 832 B}, {@code 1.4 MiB}. */
    static String of(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        var exponent = (63 - Long.numberOfLeadingZeros(bytes)) / 10;
        return String.format(Locale.ROOT, "%.1f %siB", bytes / Math.pow(STEP, exponent), "KMGTPE".charAt(exponent - 1));
    }
}
