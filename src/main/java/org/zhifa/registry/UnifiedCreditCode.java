package org.zhifa.registry;

import java.util.regex.Pattern;

/**
 * The code every organisation is known by (统一社会信用代码), for example {@code 91370321MA0DEM013L}: who registered it,
 * what kind it is, where, its organisation code, and a check character.
 *
 * <p>Both check characters must fit: the last one (GB 32100-2015), and the one that closes the organisation code inside
 * (GB 11714-1997, places 9 to 17).
 */
public record UnifiedCreditCode(String text) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");

    // GB 32100-2015: 3^(i-1) mod 31.
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private static final int[] INNER_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public UnifiedCreditCode {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a unified social credit code: " + text);
        }
    }

    /** Asked by forms, which explain the mistake instead of throwing. */
    public static boolean isValid(String text) {
        return text.length() == 18
                && FORM.matcher(text).matches()
                && text.charAt(17) == check(text)
                && text.charAt(16) == innerCheck(text.substring(8, 16));
    }

    /** The organisation code (组织机构代码) inside, with its own check character. */
    public String organisationCode() {
        return text.substring(8, 17);
    }

    /** The division in which the body is registered (登记管理机关行政区划码), for example {@code 370321}. */
    public String region() {
        return text.substring(2, 8);
    }

    private static char check(String text) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += ALPHABET.indexOf(text.charAt(place)) * WEIGHTS[place];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char innerCheck(String body) {
        var sum = 0;
        for (var place = 0; place < INNER_WEIGHTS.length; place++) {
            sum += Character.digit(body.charAt(place), 36) * INNER_WEIGHTS[place];
        }
        var check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> Character.forDigit(check, 10);
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
