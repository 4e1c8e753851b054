package org.zhifa.casework.deadline;

import java.util.List;

/** One line of the reckoning behind a date: a message key and its words, to be translated where it is shown. */
public record Explanation(String messageKey, List<Object> words) {

    static Explanation of(String aspect, Object... words) {
        return new Explanation("casework.deadline.line." + aspect, List.of(words));
    }
}
