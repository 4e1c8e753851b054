package org.zhifa.evidence.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * JSON with exactly one spelling for each value (规范化 JSON), as in RFC 8785: members sorted by UTF-16 code units, no
 * blanks, the shortest escapes.
 *
 * <p>RFC 8785 writes numbers as JavaScript does. To need no such printer anywhere, a number here is an integer that a
 * double holds exactly; larger and fractional ones are written as decimal text, and binary fractions are refused.
 */
public final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder json = new StringBuilder();

    private CanonicalJson() {}

    public static String write(@Nullable Object value) {
        var writer = new CanonicalJson();
        writer.value(value);
        return writer.json.toString();
    }

    /** A moment as records spell it: UTC, milliseconds, always three digits of them. */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case String text -> text(text);
            case Boolean truth -> json.append(truth);
            case Long number -> integer(number);
            case Integer number -> integer(number);
            case Short number -> integer(number);
            case Byte number -> integer(number);
            case BigInteger number -> text(number.toString());
            case BigDecimal number -> text(number.toPlainString());
            case Map<?, ?> members -> object(members);
            case Collection<?> elements -> array(elements);
            case Instant moment -> text(moment(moment));
            case TemporalAccessor date -> text(date.toString());
            case UUID id -> text(id.toString());
            case Enum<?> constant -> text(constant.name());
            default ->
                throw new IllegalArgumentException(
                        "a record holds text, whole numbers, dates, lists and maps, not " + value.getClass());
        }
    }

    private void integer(long number) {
        if (number > LARGEST || number < -LARGEST) {
            text(Long.toString(number));
        } else {
            json.append(number);
        }
    }

    private void object(Map<?, ?> members) {
        var sorted = new TreeMap<String, @Nullable Object>();
        members.forEach((name, member) -> sorted.put((String) name, member));
        json.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            json.append(separator);
            text(member.getKey());
            json.append(':');
            value(member.getValue());
            separator = ",";
        }
        json.append('}');
    }

    private void array(Collection<?> elements) {
        json.append('[');
        var separator = "";
        for (var element : elements) {
            json.append(separator);
            value(element);
            separator = ",";
        }
        json.append(']');
    }

    private void text(String text) {
        json.append('"');
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            switch (character) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (character < ' ') {
                        json.append("\\u%04x".formatted((int) character));
                    } else if (isHalf(text, at)) {
                        throw new IllegalArgumentException("half a character in: " + text);
                    } else {
                        json.append(character);
                    }
                }
            }
        }
        json.append('"');
    }

    /** A surrogate without its other half has no bytes in UTF-8, so two different texts would get the same digest. */
    private static boolean isHalf(String text, int at) {
        var character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
