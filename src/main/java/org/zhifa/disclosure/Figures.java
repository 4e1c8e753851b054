package org.zhifa.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table of the yearly statistics (年度行政执法统计) as published: a snapshot that later changes of the cases do not
 * touch. Cells are text, since “0” and “—” mean different things: no case, and no such power.
 */
public record Figures(
        int year,
        String table,
        LocalDate publishedOn,
        Instant snapshotAt,
        List<Column> columns,
        List<Row> rows,
        Row total,
        @Nullable Row lastYear,
        List<String> definitions,
        List<String> knownProblems) {

    private static final Pattern TABLE = Pattern.compile("T[1-9]");

    public Figures {
        if (!isTable(table)) {
            throw new IllegalArgumentException("not a table: " + table);
        }
        for (var row : rows) {
            row.mustFit(columns);
        }
        total.mustFit(columns);
        if (lastYear != null) {
            lastYear.mustFit(columns);
        }
    }

    /** A column; those that share a group stand under one head, and the charted ones are drawn as bars. */
    public record Column(String label, @Nullable String group, boolean charted) {}

    /** One body's figures, or the county's. */
    public record Row(String name, List<String> cells) {

        private void mustFit(List<Column> columns) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%s has %d figures for %d columns".formatted(name, cells.size(), columns.size()));
            }
        }
    }

    public static boolean isTable(String table) {
        return TABLE.matcher(table).matches();
    }

    public String json() {
        return PublicJson.write(this);
    }

    public static Figures parse(String json) {
        return PublicJson.read(json, Figures.class);
    }
}
