package org.zhifa.evidence.ledger;

import java.util.Base64;

/** RFC 4648 base64 with one spelling for each value: padding required, no stray bits. */
final class StrictBase64 {

    private StrictBase64() {}

    static byte[] decode(String text) {
        var bytes = Base64.getDecoder().decode(text);
        // Java also reads text without padding, or with bits set that decode to nothing.
        if (!encode(bytes).equals(text)) {
            throw new IllegalArgumentException("not canonical base64: " + text);
        }
        return bytes;
    }

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
