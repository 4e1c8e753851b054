package org.zhifa.documents.paper;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A county's penalties of one year (行政处罚实施情况统计表, table two), with what proves the figures: the digest of the
 * snapshot they were counted from, its entry in the log, and an address where every figure opens the cases it counts.
 *
 * @param notes how things are counted (口径说明)
 * @param logEntry null as long as the snapshot is not sealed
 * @param logOwner whose log that is
 */
public record StatisticsTable(
        int year,
        String county,
        String organ,
        List<StatisticsRow> rows,
        List<String> notes,
        LocalDate publishedOn,
        LocalDateTime snapshotAt,
        String snapshotSha256,
        @Nullable Long logEntry,
        String logOwner,
        URI address) {

    public StatisticsTable {
        rows = Required.some(rows, "rows");
        notes = List.copyOf(notes);
        if (!snapshotSha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hex: " + snapshotSha256);
        }
    }

    public String title() {
        return "%d年度%s行政处罚实施情况统计表".formatted(year, county);
    }

    /** All bodies together (全县合计). */
    public StatisticsRow total() {
        return StatisticsRow.total(rows);
    }
}
