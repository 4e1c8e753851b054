package org.zhifa.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.LeakOracle.Kind;
import org.zhifa.disclosure.LeakOracle.Secret;
import org.zhifa.disclosure.PublishRule.Outcome;

/**
 * What a case must keep to itself (受保护信息): the values {@link LeakOracle} looks for, and what is written in their place.
 *
 * @param publicNumbers numbers that are meant to be seen although they look like protected ones
 */
record ProtectedValues(Set<Secret> secrets, Map<String, String> dictionary, Set<String> publicNumbers) {

    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx]");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

    /** Sources that come from somebody who must not be found out: complaint, report, hotline. */
    private static final Set<String> INFORMED = Set.of("04", "05", "06");

    private static final String SOURCE = "CF-PT-01";
    private static final String LEFT_OUT = "（略）";
    private static final int SHORTEST = 4;

    static ProtectedValues of(DecidedCase decided, Outcome outcome, Considerations considerations) {
        var values = new Collector(decided, outcome == Outcome.PUBLISH_ANON);
        values.party();
        values.people();
        values.informant();
        values.numbers();
        considerations.hidden().forEach(word -> values.add(Kind.OTHER, word, "（涉及商业秘密、个人隐私，略）"));
        return values.done();
    }

    String masked(String text) {
        return Masking.text(text, dictionary);
    }

    /** Goes through a case from what everybody knows to what nobody thought of. */
    private static final class Collector {

        private final DecidedCase decided;
        private final boolean anonymous;
        private final Set<Secret> secrets = new LinkedHashSet<>();
        private final Map<String, String> dictionary = new LinkedHashMap<>();
        private final Set<String> numbers = new LinkedHashSet<>();

        private Collector(DecidedCase decided, boolean anonymous) {
            this.decided = decided;
            this.anonymous = anonymous;
        }

        private void party() {
            var party = decided.party();
            var person = party.kind().isNaturalPerson();
            add(Kind.PHONE, party.phone(), "（电话略）");
            if (party.citizenId() != null) {
                add(Kind.ID_NUMBER, party.citizenId().text(), "（身份证件号码略）");
            }
            if (person) {
                address(party.address());
            }
            if (anonymous) {
                add(Kind.NAME, party.name(), person ? Masking.person(party.name()) : "某单位");
            }
            if (party.creditCode() != null && anonymous) {
                add(Kind.OTHER, party.creditCode().text(), LEFT_OUT);
            } else if (party.creditCode() != null) {
                numbers.add(party.creditCode().text());
            }
            if (decided.body().uscc() != null) {
                numbers.add(decided.body().uscc());
            }
        }

        /** Everybody in the forms but the body's own people and those the public may know. */
        private void people() {
            var known = new LinkedHashSet<>(decided.staff());
            if (!anonymous) {
                known.add(decided.party().name());
            }
            var representative = decided.party().representative();
            var names = new ArrayList<String>();
            if (representative != null && anonymous) {
                names.add(representative);
            } else if (representative != null) {
                known.add(representative);
            }
            for (var person : decided.people()) {
                text(person.get("name")).filter(name -> !known.contains(name)).forEach(names::add);
                text(person.get("phone")).forEach(phone -> add(Kind.PHONE, phone, "（电话略）"));
                text(person.get("address")).forEach(this::address);
            }
            names.removeIf(name -> name.length() < 2 || dictionary.containsKey(name));
            Masking.persons(names).forEach((name, mask) -> add(Kind.NAME, name, mask));
        }

        private void informant() {
            var source = decided.entry(SOURCE, "source").orElse("");
            if (INFORMED.contains(source)) {
                Stream.of("sourceRef", "content")
                        .flatMap(field -> decided.entry(SOURCE, field).stream())
                        .filter(value -> value.length() >= SHORTEST)
                        .forEach(value -> add(Kind.OTHER, value, LEFT_OUT));
            }
        }

        /** Numbers somebody wrote into running text. */
        private void numbers() {
            for (var text : decided.texts()) {
                ID_NUMBER
                        .matcher(text)
                        .results()
                        .map(match -> match.group())
                        .filter(number -> !numbers.contains(number))
                        .forEach(number -> add(Kind.ID_NUMBER, number, "（身份证件号码略）"));
                PHONE.matcher(text).results().forEach(number -> add(Kind.PHONE, number.group(), "（电话略）"));
            }
        }

        private void address(String address) {
            var town = Masking.address(address);
            add(Kind.ADDRESS, address, town);
            if (address.startsWith(town) && address.length() - town.length() >= SHORTEST) {
                dictionary.putIfAbsent(address.substring(town.length()), "（住址略）");
            }
        }

        private void add(Kind kind, String value, String written) {
            if (!value.isBlank()) {
                secrets.add(new Secret(kind, value));
                dictionary.putIfAbsent(value, written);
            }
        }

        private static Stream<String> text(@Nullable Object value) {
            return value instanceof String text && !text.isBlank() ? Stream.of(text) : Stream.of();
        }

        private ProtectedValues done() {
            return new ProtectedValues(secrets, dictionary, numbers);
        }
    }
}
