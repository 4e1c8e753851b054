package org.zhifa.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An amount of money in 元 with its 角 and 分, never negative: {@code 126000} reads 壹拾贰万陆仟元整 in capitals. */
public record Yuan(BigDecimal amount) implements Comparable<Yuan> {

    // Below 10¹⁶ every amount has one common reading; nothing a county collects comes near.
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);

    public static final Yuan ZERO = new Yuan(BigDecimal.ZERO);

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final int[] POWERS = {1, 10, 100, 1000};
    private static final long WAN = 10_000L;
    private static final long YI = 100_000_000L;

    public Yuan {
        if (!isValid(amount)) {
            throw new IllegalArgumentException("not an amount in yuan: " + amount);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Yuan of(long yuan) {
        return new Yuan(BigDecimal.valueOf(yuan));
    }

    public static Yuan of(String yuan) {
        return new Yuan(new BigDecimal(yuan));
    }

    public static boolean isValid(BigDecimal amount) {
        return amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 2 && amount.compareTo(LIMIT) < 0;
    }

    public Yuan plus(Yuan other) {
        return new Yuan(amount.add(other.amount));
    }

    /** As papers print it: {@code 126000}, {@code 3600.50}; no separators, 分 only where there are any. */
    public String figures() {
        BigDecimal shortest = amount.stripTrailingZeros();
        return (shortest.scale() <= 0 ? shortest.setScale(0) : amount).toPlainString();
    }

    /** In capitals (大写), which cannot be altered by adding a stroke. */
    public String capitals() {
        BigInteger cents = amount.movePointRight(2).toBigIntegerExact();
        long yuan = cents.longValueExact() / 100;
        int jiao = (int) (cents.longValueExact() / 10 % 10);
        int fen = (int) (cents.longValueExact() % 10);
        if (yuan == 0 && jiao == 0 && fen == 0) {
            return "零元整";
        }
        StringBuilder words = new StringBuilder();
        if (yuan > 0) {
            words.append(spelled(yuan)).append('元');
        }
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0 && fen > 0) {
            words.append('零');
        }
        return words.append(fen > 0 ? DIGITS.charAt(fen) + "分" : "整").toString();
    }

    @Override
    public int compareTo(Yuan other) {
        return amount.compareTo(other.amount);
    }

    /** {@code 126000元（壹拾贰万陆仟元整）}, as every paper states an amount. */
    @Override
    public String toString() {
        return figures() + "元（" + capitals() + "）";
    }

    private static String spelled(long number) {
        if (number >= YI) {
            return joined(number, YI, "亿");
        }
        if (number >= WAN) {
            return joined(number, WAN, "万");
        }
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = (int) (number / POWERS[place] % 10);
            if (digit == 0) {
                gap = !words.isEmpty();
            } else {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
                gap = false;
            }
        }
        return words.toString();
    }

    private static String joined(long number, long unit, String name) {
        long rest = number % unit;
        // One 零 stands for all the places skipped between the unit and what follows it.
        String gap = rest > 0 && rest < unit / 10 ? "零" : "";
        return spelled(number / unit) + name + gap + (rest > 0 ? spelled(rest) : "");
    }
}
