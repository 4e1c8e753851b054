package org.zhifa.documents.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a PDF what differs from one printing to the next, so that the same paper gives the same bytes and its
 * digest can be checked by printing it again.
 *
 * <p>The library draws three things by chance or clock: the six letters before a subset font's name, the dates, and the
 * file's id. All are replaced by others of the same length, so that no offset of the cross-reference table moves.
 */
final class StablePdf {

    private static final Pattern SUBSET = Pattern.compile("(?<=/)[A-Z]{6}(?=\\+)");
    private static final Pattern DATE = Pattern.compile("(?<=\\(D:)\\d{14}(Z|[+-]\\d\\d'\\d\\d')");
    private static final Pattern XMP_DATE =
            Pattern.compile("(?<=Date>)\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern ID = Pattern.compile("(?<=/ID ?\\[<)([0-9a-f]{32})>(\\s*)<([0-9a-f]{32})(?=>)");

    private StablePdf() {}

    static byte[] of(byte[] pdf, Instant madeAt) {
        // Latin-1 maps each byte to one character and back, compressed streams included.
        String text = renamed(new String(pdf, StandardCharsets.ISO_8859_1));
        text = dated(text, DATE, "yyyyMMddHHmmss", madeAt);
        text = dated(text, XMP_DATE, "yyyy-MM-dd'T'HH:mm:ss", madeAt);
        String zero = "0".repeat(32);
        String id = digest(ID.matcher(text).replaceAll(zero + ">$2<" + zero));
        return ID.matcher(text).replaceAll(id + ">$2<" + id).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Keeps the offset the library wrote: the machine's zone, the same on every machine of one installation. */
    private static String dated(String text, Pattern date, String pattern, Instant madeAt) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern);
        return date.matcher(text).replaceAll(found -> {
            ZoneOffset offset =
                    ZoneOffset.of(found.group(1).replaceFirst("'", ":").replace("'", ""));
            return Matcher.quoteReplacement(madeAt.atOffset(offset).format(format) + found.group(1));
        });
    }

    private static String renamed(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher subsets = SUBSET.matcher(text);
        return subsets.replaceAll(found ->
                names.computeIfAbsent(found.group(), _ -> "ZHIFA" + (char) ('A' + names.size())));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
