package org.zhifa.documents.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays rows on pages so that a heading never ends one and what closes the paper – signature and seal – never stands
 * alone: if it does not fit, it takes two rows of text with it.
 *
 * @param first points for rows on the first page, under the title
 * @param full points on every other page
 * @param closing points that signature and seal take on the last one
 */
record Pages(float first, float full, float closing) {

    private static final int COMPANY = 2;

    /** The page of each row, counted from 1. */
    List<Integer> of(List<Row> rows) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        float used = 0;
        for (int i = 0; i < rows.size(); i++) {
            float room = starts.isEmpty() ? first : full;
            if (used + rows.get(i).height() > room && i > start) {
                int at = withHeading(rows, start, i);
                starts.add(at);
                start = at;
                used = height(rows, at, i);
            }
            used += rows.get(i).height();
        }
        float room = starts.isEmpty() ? first : full;
        if (used + closing > room) {
            starts.add(withHeading(rows, start, Math.max(start + 1, rows.size() - COMPANY)));
        } else if (!starts.isEmpty() && rows.size() - start < COMPANY) {
            starts.removeLast();
            int before = starts.isEmpty() ? 0 : starts.getLast();
            starts.add(withHeading(rows, before, Math.max(before + 1, rows.size() - COMPANY)));
        }
        return pagesOf(rows.size(), starts);
    }

    /** What is left on the last page above the closing. */
    float left(List<Row> rows, List<Integer> pages) {
        int last = pages.getLast();
        return (last == 1 ? first : full) - closing - height(rows, pages.indexOf(last), rows.size());
    }

    private static int withHeading(List<Row> rows, int start, int at) {
        int moved = at;
        while (moved - 1 > start && rows.get(moved - 1).heading()) {
            moved--;
        }
        return moved;
    }

    private static float height(List<Row> rows, int from, int to) {
        float sum = 0;
        for (Row row : rows.subList(from, to)) {
            sum += row.height();
        }
        return sum;
    }

    private static List<Integer> pagesOf(int size, List<Integer> starts) {
        List<Integer> pages = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int row = i;
            pages.add(1 + (int) starts.stream().filter(at -> at <= row).count());
        }
        return pages;
    }

    /** Something of known height on the page. */
    interface Row {

        float height();

        default boolean heading() {
            return false;
        }
    }
}
