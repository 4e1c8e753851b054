package org.zhifa.evidence.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The entries of one tile, each behind its length in two bytes, the higher one first. */
public final class EntryBundle {

    private static final int LONGEST = 0xffff;

    private EntryBundle() {}

    public static byte[] encode(List<byte[]> entries) {
        var bundle = new ByteArrayOutputStream();
        entries.forEach(entry -> append(bundle, entry));
        return bundle.toByteArray();
    }

    public static List<byte[]> decode(byte[] bundle) {
        var entries = new ArrayList<byte[]>();
        for (var at = 0; at < bundle.length; ) {
            var end = end(bundle, at);
            if (end < 0) {
                throw new IllegalArgumentException("entry bundle breaks off in entry " + entries.size());
            }
            entries.add(Arrays.copyOfRange(bundle, at + 2, end));
            at = end;
        }
        return entries;
    }

    /** The bundle's beginning, as long as {@code width} entries. */
    public static byte[] first(int width, byte[] bundle) {
        return encode(decode(bundle).subList(0, width));
    }

    static void append(ByteArrayOutputStream bundle, byte[] entry) {
        if (entry.length > LONGEST) {
            throw new IllegalArgumentException("an entry has at most 65,535 bytes, not " + entry.length);
        }
        bundle.write(entry.length >> 8);
        bundle.write(entry.length);
        bundle.writeBytes(entry);
    }

    /** Where the entry that begins at {@code at} ends, or -1 if the bundle ends before. */
    static int end(byte[] bundle, int at) {
        if (at + 2 > bundle.length) {
            return -1;
        }
        var end = at + 2 + ((bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff);
        return end > bundle.length ? -1 : end;
    }
}
