package org.zhifa.disclosure.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.zhifa.shared.Labelled;
import org.zhifa.shared.OfficialClock;

/** How dates, amounts and names of things are written in the language of the page. */
final class Wording {

    /** Narrow and unbreakable, between groups of three. */
    private static final char GROUP = '\u202f';

    private final MessageSource texts;
    private final Locale locale;

    Wording(MessageSource texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public String say(String key, Object... words) {
        return texts.getMessage(key, words, locale);
    }

    public String label(Labelled thing) {
        return say(thing.labelKey());
    }

    public String date(LocalDate date) {
        return format("portal.format.date").format(date);
    }

    public String shortDate(LocalDate date) {
        return format("portal.format.day").format(date);
    }

    public String moment(Instant moment) {
        return format("portal.format.moment").format(moment.atZone(OfficialClock.BEIJING));
    }

    public String money(BigDecimal amount) {
        return say("portal.format.money", grouped(amount));
    }

    /** The amount in capitals as well, where that is the custom. */
    public String capitals(BigDecimal amount) {
        return say("portal.format.capitals", Capitals.of(amount));
    }

    public String count(long count) {
        return grouped(BigDecimal.valueOf(count));
    }

    public String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(say(key), locale);
    }

    private static String grouped(BigDecimal number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(GROUP);
        var isWhole = number.stripTrailingZeros().scale() <= 0;
        var format = new DecimalFormat(isWhole ? "#,##0" : "#,##0.00", symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
