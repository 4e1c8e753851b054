package org.zhifa.casework.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A question put to an entry of a form in one of six ways: what a condition or a requirement of a
 * procedure hangs on. Without {@code step} it is put to the step it stands in.
 *
 * @param is the value it must have
 * @param not the value it must not have
 * @param oneOf the values of which it must have one
 * @param given whether it must have been made at all
 * @param moreThan a number it must exceed
 * @param atMost a number it must not exceed
 */
public record EntryTest(
        @Nullable String step,
        String field,
        @Nullable Object is,
        @Nullable Object not,
        @Nullable List<Object> oneOf,
        @Nullable Boolean given,
        @Nullable Amount moreThan,
        @Nullable Amount atMost) {

    /** A number, or one that other entries multiply and add up to: {@code times} of them less the {@code minus}. */
    public record Amount(
            @Nullable BigDecimal number, @Nullable String step, List<String> times, List<String> minus) {

        public Amount {
            times = List.copyOf(Objects.requireNonNullElse(times, List.of()));
            minus = List.copyOf(Objects.requireNonNullElse(minus, List.of()));
        }

        BigDecimal in(String ownStep, BiFunction<String, String, @Nullable Object> entries) {
            var from = step == null ? ownStep : step;
            var product = times.stream()
                    .map(field -> EntryTest.number(entries.apply(from, field)))
                    .reduce(BigDecimal::multiply)
                    .orElse(Objects.requireNonNullElse(number, BigDecimal.ZERO));
            return minus.stream()
                    .map(field -> EntryTest.number(entries.apply(from, field)))
                    .reduce(product, BigDecimal::subtract);
        }
    }

    /** How many ways of asking are used; a sound file uses exactly one. */
    int ways() {
        return (is == null ? 0 : 1)
                + (not == null ? 0 : 1)
                + (oneOf == null ? 0 : 1)
                + (given == null ? 0 : 1)
                + (moreThan == null ? 0 : 1)
                + (atMost == null ? 0 : 1);
    }

    /**
     * @param ownStep the step the question stands in
     * @param entries the entry of a step's field, absent where there is none
     */
    public boolean holds(String ownStep, BiFunction<String, String, @Nullable Object> entries) {
        var entry = entries.apply(step == null ? ownStep : step, field);
        if (given != null) {
            return given == (entry != null && !"".equals(entry));
        }
        if (is != null) {
            return is.equals(entry);
        }
        if (not != null) {
            return !not.equals(entry);
        }
        if (oneOf != null) {
            return entry != null && oneOf.contains(entry);
        }
        if (moreThan != null) {
            return number(entry).compareTo(moreThan.in(ownStep, entries)) > 0;
        }
        return number(entry).compareTo(Objects.requireNonNull(atMost).in(ownStep, entries)) <= 0;
    }

    /** All of them, or none asked. */
    public static boolean allHold(
            List<EntryTest> tests, String ownStep, BiFunction<String, String, @Nullable Object> entries) {
        return tests.stream().allMatch(test -> test.holds(ownStep, entries));
    }

    private static BigDecimal number(@Nullable Object entry) {
        return entry == null || "".equals(entry) ? BigDecimal.ZERO : new BigDecimal(entry.toString());
    }

    EntryTest with(StepNames names) {
        return new EntryTest(
                step == null ? null : names.of(step),
                field,
                is,
                not,
                oneOf,
                given,
                with(moreThan, names),
                with(atMost, names));
    }

    private static @Nullable Amount with(@Nullable Amount amount, StepNames names) {
        return amount == null || amount.step() == null
                ? amount
                : new Amount(amount.number(), names.of(amount.step()), amount.times(), amount.minus());
    }
}
