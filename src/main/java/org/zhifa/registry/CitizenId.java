package org.zhifa.registry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/**
 * A citizen's identity number (公民身份号码, GB 11643-1999): division, date of birth, serial, check character.
 *
 * <p>It is protected personal information (《个人信息保护法》第二十八条), so {@link #toString} shows it masked: a number
 * that slips into a log or a message gives nobody away.
 */
public record CitizenId(String text) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int OF_AGE = 18;

    public CitizenId {
        if (!isValid(text)) {
            // The number itself stays out of the message.
            throw new IllegalArgumentException("not a citizen's identity number");
        }
    }

    /** Asked by forms, which explain the mistake instead of throwing. */
    public static boolean isValid(String text) {
        return text.length() == 18
                && FORM.matcher(text).matches()
                && isADate(text.substring(6, 14))
                && text.charAt(17) == check(text);
    }

    public LocalDate birthDate() {
        return LocalDate.parse(text.substring(6, 14), DATE);
    }

    /** Whether its holder has not turned eighteen on {@code day} (未成年人, 《未成年人保护法》第二条). */
    public boolean isMinorOn(LocalDate day) {
        return birthDate().plusYears(OF_AGE).isAfter(day);
    }

    /** First six and last four characters, as internal lists show it: {@code 370321********0019}. */
    public String masked() {
        return text.substring(0, 6) + "********" + text.substring(14);
    }

    private static boolean isADate(String digits) {
        try {
            LocalDate.parse(digits, DATE);
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static char check(String text) {
        var sum = 0;
        for (var place = 0; place < WEIGHTS.length; place++) {
            sum += (text.charAt(place) - '0') * WEIGHTS[place];
        }
        return CHECKS.charAt(sum % 11);
    }

    @Override
    public String toString() {
        return masked();
    }
}
