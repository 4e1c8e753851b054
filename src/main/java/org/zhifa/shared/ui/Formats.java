package org.zhifa.shared.ui;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** How dates, times and figures are written on screens. */
public final class Formats {

    /** Keeps a figure on one line; narrower than a letter. */
    static final char THIN = '\u202f';

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Formats() {}

    /** {@code 05-22}; with its year where that differs from today's. */
    public static String day(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? DAY.format(day) : day.toString();
    }

    /** {@code 05-22 17:12}. */
    public static String moment(LocalDateTime moment, LocalDate today) {
        return day(moment.toLocalDate(), today) + " " + clock(moment);
    }

    /** {@code 17:12}. */
    public static String clock(LocalDateTime moment) {
        return CLOCK.format(moment);
    }

    /** {@code 17:12:05}. */
    public static String seconds(LocalDateTime moment) {
        return SECONDS.format(moment);
    }

    /** 周二, Tue. */
    public static String weekday(LocalDate day, Locale locale) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    /** {@code 2:30:00}. */
    public static String duration(Duration duration) {
        return "%d:%02d:%02d".formatted(duration.toHours(), duration.toMinutesPart(), duration.toSecondsPart());
    }

    /** {@code 126 000}, grouped by a thin space. */
    public static String number(long number) {
        return grouped(Long.toString(number));
    }

    /** {@code 3 600.50}; whole amounts without decimals. */
    public static String amount(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return grouped(
                plain.scale() <= 0
                        ? plain.toBigInteger().toString()
                        : plain.setScale(2).toPlainString());
    }

    /** {@code 5be1…c07a}: enough of a digest to compare by eye. */
    public static String digest(String hex) {
        return hex.length() <= 8 ? hex : hex.substring(0, 4) + "…" + hex.substring(hex.length() - 4);
    }

    private static String grouped(String digits) {
        var whole = digits.contains(".") ? digits.substring(0, digits.indexOf('.')) : digits;
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", String.valueOf(THIN)) + digits.substring(whole.length());
    }
}
