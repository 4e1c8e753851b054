package org.zhifa.evidence.ledger;

import java.util.regex.Pattern;

/**
 * The state of a log at one moment (检查点): whose it is, how many entries it has, and the root over them. Signed, it is a
 * promise that these entries will never be others.
 *
 * @param origin the log's name, a URL without scheme, for example {@code zhifa.huantai.example/log/SJ}
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9]\\d{0,17}");

    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n") || size < 0) {
            throw new IllegalArgumentException("no checkpoint: %s, %d".formatted(origin, size));
        }
    }

    /** Reads the text of a note. Extension lines are allowed and passed over, for others may write them. */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 4
                || !lines[lines.length - 1].isEmpty()
                || !SIZE.matcher(lines[1]).matches()) {
            throw new IllegalArgumentException("a checkpoint is origin, size and root, each on a line");
        }
        for (var line = 0; line < lines.length - 1; line++) {
            if (lines[line].isEmpty()) {
                throw new IllegalArgumentException("a checkpoint has no empty lines");
            }
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.parse(lines[2]));
    }

    /** The text that is signed. */
    public String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, root);
    }
}
