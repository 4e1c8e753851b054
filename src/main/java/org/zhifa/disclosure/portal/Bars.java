package org.zhifa.disclosure.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.Figures;

/** The charted columns of a table as bars: the county's total, and last year's as an outline behind it. */
record Bars(List<Bar> bars, int height) {

    private static final double LONGEST = 180;

    record Bar(
            String label,
            String count,
            @Nullable String before,
            int y,
            String length,
            String lengthBefore,
            String end) {}

    static @Nullable Bars of(Figures figures) {
        var charted = new ArrayList<Integer>();
        for (var i = 0; i < figures.columns().size(); i++) {
            if (figures.columns().get(i).charted()) {
                charted.add(i);
            }
        }
        if (charted.isEmpty()) {
            return null;
        }
        var now = figures.total();
        var before = figures.lastYear();
        var most = BigDecimal.ONE;
        for (var i : charted) {
            most = most.max(number(now.cells().get(i)));
            most = before == null ? most : most.max(number(before.cells().get(i)));
        }
        var bars = new ArrayList<Bar>();
        for (var i : charted) {
            var length = length(now.cells().get(i), most);
            var lengthBefore = before == null ? 0 : length(before.cells().get(i), most);
            bars.add(new Bar(
                    figures.columns().get(i).label(),
                    now.cells().get(i),
                    before == null ? null : before.cells().get(i),
                    28 + 28 * bars.size(),
                    decimal(length),
                    decimal(lengthBefore),
                    decimal(149 + Math.max(length, lengthBefore))));
        }
        return new Bars(bars, 32 + 28 * bars.size());
    }

    private static double length(String cell, BigDecimal most) {
        return number(cell).divide(most, 6, RoundingMode.HALF_UP).doubleValue() * LONGEST;
    }

    // A dash is no power, not a number.
    private static BigDecimal number(String cell) {
        return cell.matches("\\d+(\\.\\d+)?") ? new BigDecimal(cell) : BigDecimal.ZERO;
    }

    private static String decimal(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
