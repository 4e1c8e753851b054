package org.zhifa.disclosure.portal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as RFC 4180 writes them, safe to open in a spreadsheet. */
final class Csv {

    /** Without it spreadsheets take UTF-8 for something else. */
    static final String MARK = "\ufeff";

    private Csv() {}

    static String row(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        // A cell that begins like a formula would be run.
        if (!text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0 || text.matches("-[^\\d].*")) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
