package org.zhifa.registry;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An item of the power list (权责清单事项): an act the unit may take, and the law that lets it.
 *
 * @param violation what the party must have done, for penalties
 * @param violationBasis the articles broken
 * @param penaltyBasis the articles the penalty rests on
 */
public record PowerItem(
        String code,
        Act act,
        String name,
        String violation,
        String violationBasis,
        String penaltyBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,30}");

    /** Whether a code can be that of an item: at most 31 capitals, digits and dashes. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
