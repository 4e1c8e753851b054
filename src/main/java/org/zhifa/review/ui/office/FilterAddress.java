package org.zhifa.review.ui.office;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;
import org.zhifa.review.statistics.Period;
import org.zhifa.review.statistics.Pick;
import org.zhifa.review.statistics.RoundFilter;

/** What is looked at, as it stands in the address: so a figure can be sent to somebody, and back goes back. */
final class FilterAddress {

    private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");

    private FilterAddress() {}

    static Period period(QueryParameters query, LocalDate today) {
        return query.getSingleParameter("period").flatMap(Period::parse).orElseGet(() -> Period.yearOf(today));
    }

    /** The filter behind a figure; nothing where only the period is looked at. */
    static Optional<RoundFilter> filter(QueryParameters query, Period period) {
        return named(Pick.values(), query, "pick")
                .map(pick -> new RoundFilter(
                        period,
                        pick,
                        named(Act.values(), query, "act").orElse(null),
                        named(Outcome.values(), query, "outcome").orElse(null),
                        query.getSingleParameter("point").orElse(null),
                        query.getSingleParameter("reviewer").orElse(null),
                        query.getSingleParameter("month")
                                .filter(month -> MONTH.matcher(month).matches())
                                .map(Integer::valueOf)
                                .orElse(null)));
    }

    static QueryParameters of(Period period) {
        return QueryParameters.of("period", period.toString());
    }

    static QueryParameters of(RoundFilter filter) {
        var parts = parts(filter);
        parts.put("period", filter.period().toString());
        return QueryParameters.simple(parts);
    }

    /** Where the rounds can be taken away from. */
    static String download(RoundFilter filter) {
        return "/api/review/statistics/" + filter.period() + "/rounds.csv?"
                + parts(filter).entrySet().stream()
                        .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static Map<String, String> parts(RoundFilter filter) {
        var parts = new LinkedHashMap<String, String>();
        put(parts, "pick", filter.pick());
        put(parts, "act", filter.act());
        put(parts, "outcome", filter.outcome());
        put(parts, "point", filter.point());
        put(parts, "reviewer", filter.reviewer());
        put(parts, "month", filter.month());
        return parts;
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null) {
            // Never its label: some of these enums have one for a string.
            parts.put(name, value instanceof Enum<?> each ? each.name() : value.toString());
        }
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, QueryParameters query, String name) {
        var asked = query.getSingleParameter(name);
        return Arrays.stream(values)
                .filter(each -> asked.filter(each.name()::equals).isPresent())
                .findFirst();
    }
}
