package org.zhifa.disclosure.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in the characters that cannot be altered with a stroke (大写金额): 126000 is 壹拾贰万陆仟元整. */
final class Capitals {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    private Capitals() {}

    static String of(BigDecimal amount) {
        var cents =
                amount.setScale(2, RoundingMode.UNNECESSARY).movePointRight(2).longValueExact();
        if (cents < 0 || cents >= 1_000_000_000_000_000_000L) {
            throw new IllegalArgumentException("not an amount of a decision: " + amount);
        }
        var yuan = cents / 100;
        var jiao = (int) (cents / 10 % 10);
        var fen = (int) (cents % 10);

        var text = new StringBuilder();
        if (yuan > 0 || cents == 0) {
            text.append(whole(yuan)).append('元');
        }
        if (jiao == 0 && fen == 0) {
            return text.append('整').toString();
        }
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        } else if (yuan > 0) {
            text.append('零');
        }
        return fen == 0
                ? text.toString()
                : text.append(DIGITS.charAt(fen)).append('分').toString();
    }

    private static String whole(long yuan) {
        if (yuan == 0) {
            return "零";
        }
        var text = new StringBuilder();
        var digits = Long.toString(yuan);
        var skipped = false;
        for (var i = 0; i < digits.length(); i++) {
            var place = digits.length() - 1 - i;
            var digit = digits.charAt(i) - '0';
            if (digit == 0) {
                skipped = true;
            } else {
                if (skipped && !text.isEmpty()) {
                    text.append('零');
                }
                skipped = false;
                text.append(DIGITS.charAt(digit)).append(PLACES[place % 4]);
            }
            if (place > 0 && place % 4 == 0 && groupHasDigits(digits, i)) {
                text.append(GROUPS[place / 4]);
            }
        }
        return text.toString();
    }

    private static boolean groupHasDigits(String digits, int end) {
        return digits.substring(Math.max(0, end - 3), end + 1).chars().anyMatch(digit -> digit != '0');
    }
}
