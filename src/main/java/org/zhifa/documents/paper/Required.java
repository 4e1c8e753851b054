package org.zhifa.documents.paper;

import java.util.List;

/** What a paper may not lack: it is said when the record is made, not when a court reads a blank. */
final class Required {

    private Required() {}

    static void text(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the paper lacks its " + what);
        }
    }

    static <T> List<T> some(List<T> values, String what) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("the paper lacks its " + what);
        }
        return List.copyOf(values);
    }
}
