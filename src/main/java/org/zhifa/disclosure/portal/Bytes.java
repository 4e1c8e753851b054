package org.zhifa.disclosure.portal;

import java.nio.charset.StandardCharsets;

/** Text as it goes over the line: always UTF-8. */
final class Bytes {

    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
