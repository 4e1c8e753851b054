package org.zhifa.evidence;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** The outer boxes of an ISO base media file (ISO/IEC 14496-12): they add up to the file, or it is cut off. */
final class Boxes {

    private static final int HEAD = 8;
    private static final long LONG_SIZE_FOLLOWS = 1;
    private static final long TO_THE_END = 0;

    private Boxes() {}

    static boolean addUp(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var length = in.length();
            var at = 0L;
            while (at < length) {
                if (length - at < HEAD) {
                    return false;
                }
                in.seek(at);
                var size = Integer.toUnsignedLong(in.readInt());
                if (size == TO_THE_END) {
                    return true;
                }
                if (size == LONG_SIZE_FOLLOWS) {
                    if (length - at < 2 * HEAD) {
                        return false;
                    }
                    in.readInt();
                    size = in.readLong();
                }
                if (size < HEAD || size > length - at) {
                    return false;
                }
                at += size;
            }
            return true;
        }
    }
}
