package org.zhifa.disclosure;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhifa.shared.Labelled;

/**
 * Looks for everything a case must keep to itself in everything that is about to become public (泄露检查): pages, the
 * text and metadata of papers, feeds, data files, their names. One hit stops the publication.
 *
 * <p>It errs towards stopping. A value is found also when it is spaced out, written in full-width characters, broken by
 * markup, escaped as in HTML, JSON or an address, or when a long enough piece of a number stands alone. On top of the
 * case's own values there are three patterns no publication may contain, whoever they belong to: they catch what nobody
 * thought to protect.
 */
public final class LeakOracle {

    /** What a value is, which decides how much of it gives it away. */
    public enum Kind implements Labelled {
        NAME,
        ID_NUMBER,
        PHONE,
        ACCOUNT,
        ADDRESS,
        PLATE,
        OTHER;

        @Override
        public String labelKey() {
            return "disclosure.protected." + name();
        }
    }

    /** A value that must not come out. */
    public record Secret(Kind kind, String value) {

        public Secret {
            if (value.isBlank()) {
                throw new IllegalArgumentException("an empty value would be found everywhere");
            }
        }

        @Override
        public String toString() {
            return kind.toString();
        }
    }

    /** Something that will be public: what it is called, and what it says. */
    public record Output(String name, String text) {

        /** Bytes of unknown encoding; compressed formats must be given as the text taken out of them. */
        public static Output of(String name, byte[] bytes) {
            return new Output(
                    name,
                    String.join(
                            "\n",
                            new String(bytes, StandardCharsets.UTF_8),
                            new String(bytes, StandardCharsets.UTF_16BE),
                            new String(bytes, StandardCharsets.UTF_16LE),
                            new String(bytes, Charset.forName("GB18030"))));
        }
    }

    /** How a value was found. */
    public enum How {
        WHOLE,
        FRAGMENT,
        PATTERN
    }

    /** A value found where it must not be. It says where and what kind, and does not repeat the value. */
    public record Hit(String output, Kind kind, How how) {}

    // The numbers no publication may contain: ID, mobile telephone, bank account.
    // Each also in the groups people write it in; joining just any neighbours would make numbers of a table's cells.
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[\\dXx]|\\d{6}[ -]\\d{8}[ -]\\d{3}[\\dXx]");
    private static final Pattern PHONE = Pattern.compile("1[3-9]\\d{9}|1[3-9]\\d[ -]\\d{4}[ -]\\d{4}");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12,19}|(?:\\d{4}[ -]){3}\\d{4}");

    /** Eight digits of an ID number are a birthday; seven of a telephone are nearly all of it. */
    private static final int ID_FRAGMENT = 8;

    private static final int PHONE_FRAGMENT = 7;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern SEPARATOR = Pattern.compile("[\\p{Z}\\p{P}\\p{S}\\p{Cc}\\p{Cf}]");

    // Identifiers of ours, made of hexadecimal digits that are sometimes all decimal: UUIDs and SHA-256.
    private static final Pattern OURS = Pattern.compile(
            "(?<![0-9A-Za-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64})(?![0-9A-Za-z])");

    private LeakOracle() {}

    /**
     * What of {@code secrets} comes out in {@code outputs}; empty if it may be published.
     *
     * @param publicNumbers numbers that are meant to be seen although they look like protected ones: codes of
     *     organisations. Only whole occurrences are forgiven, and never a secret.
     */
    public static List<Hit> sweep(
            Collection<Secret> secrets, Collection<String> publicNumbers, Collection<Output> outputs) {
        var hits = new LinkedHashSet<Hit>();
        for (var output : outputs) {
            for (var reading : readings(output, "")) {
                var dense = dense(reading);
                for (var secret : secrets) {
                    search(secret, dense).forEach(how -> hits.add(new Hit(output.name(), secret.kind(), how)));
                }
            }
            for (var reading : readings(output, "|")) {
                patterns(reading, publicNumbers).forEach(kind -> hits.add(new Hit(output.name(), kind, How.PATTERN)));
            }
        }
        return new ArrayList<>(hits);
    }

    /**
     * All the ways a reader or a machine may read an output: as it stands, unescaped, without markup. What stands for
     * markup matters: without it a name comes together again, and the figures of neighbouring cells must not.
     */
    private static Set<String> readings(Output output, String forMarkup) {
        var raw = output.name() + "\n" + output.text();
        var bare = TAG.matcher(raw).replaceAll(forMarkup);
        var unescaped = ESCAPE.matcher(bare).replaceAll(LeakOracle::letter);
        var readings = new LinkedHashSet<String>();
        readings.add(raw);
        readings.add(bare);
        readings.add(ENTITY.matcher(unescaped).replaceAll(LeakOracle::entity));
        readings.add(decoded(raw));
        return readings;
    }

    private static String letter(MatchResult escape) {
        return quoted(Integer.parseInt(escape.group(1), 16));
    }

    private static String entity(MatchResult entity) {
        var number = entity.group(1);
        return quoted(number.startsWith("x") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number));
    }

    private static String quoted(int letter) {
        return Character.isValidCodePoint(letter) ? Matcher.quoteReplacement(Character.toString(letter)) : "";
    }

    private static String decoded(String address) {
        var bare = address.replaceAll("%(?![0-9a-fA-F]{2})", "%25").replace("+", "%2B");
        return URLDecoder.decode(bare, StandardCharsets.UTF_8);
    }

    private static List<How> search(Secret secret, String text) {
        var value = dense(secret.kind() == Kind.ADDRESS ? beyondTheTown(secret.value()) : secret.value());
        if (!value.isEmpty() && text.contains(value)) {
            return List.of(How.WHOLE);
        }
        var length = switch (secret.kind()) {
            case ID_NUMBER, ACCOUNT -> ID_FRAGMENT;
            case PHONE -> PHONE_FRAGMENT;
            case NAME, ADDRESS, PLATE, OTHER -> Integer.MAX_VALUE;
        };
        for (var start = 0; start + (long) length <= value.length(); start++) {
            if (text.contains(value.substring(start, start + length))) {
                return List.of(How.FRAGMENT);
            }
        }
        return List.of();
    }

    // The town is public; what follows it is not.
    private static String beyondTheTown(String address) {
        var town = Masking.address(address);
        return address.startsWith(town) ? address.substring(town.length()) : address;
    }

    private static Set<Kind> patterns(String reading, Collection<String> publicNumbers) {
        var text = OURS.matcher(Normalizer.normalize(reading, Normalizer.Form.NFKC))
                .replaceAll("|");
        for (var number : publicNumbers) {
            text = Pattern.compile(
                            "(?<![0-9A-Za-z])" + Pattern.quote(number) + "(?![0-9A-Za-z])", Pattern.CASE_INSENSITIVE)
                    .matcher(text)
                    .replaceAll("|");
        }
        var found = new LinkedHashSet<Kind>();
        if (ID_NUMBER.matcher(text).find()) {
            found.add(Kind.ID_NUMBER);
        }
        if (PHONE.matcher(text).find()) {
            found.add(Kind.PHONE);
        }
        if (ACCOUNT.matcher(text).find()) {
            found.add(Kind.ACCOUNT);
        }
        return found;
    }

    /** Letters and digits only, in one width and one case. */
    private static String dense(String text) {
        var one = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SEPARATOR.matcher(one).replaceAll("");
    }
}
