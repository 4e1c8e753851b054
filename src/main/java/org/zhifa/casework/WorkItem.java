package org.zhifa.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for one person (待办).
 *
 * @param reasonKey text key of why it waits, with its words
 * @param dueOn the day the law wants it done by, if there is one
 * @param since when it came to this person
 */
public record WorkItem(
        CaseId caseId,
        CaseNumber number,
        String title,
        String party,
        String reasonKey,
        List<Object> words,
        @Nullable LocalDate dueOn,
        Instant since) {

    public WorkItem {
        words = List.copyOf(words);
    }
}
