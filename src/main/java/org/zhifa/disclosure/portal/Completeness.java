package org.zhifa.disclosure.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhifa.disclosure.BodyPage;
import org.zhifa.disclosure.BodyPage.Content;

/** Which of the nine contents a body has published, which are out of date, and which are missing (完整性). */
record Completeness(List<Entry> entries) {

    enum State {
        PUBLISHED,
        OVERDUE,
        MISSING
    }

    /** One content: when it was last brought up to date, and for how many days that has been overdue. */
    record Entry(Content content, State state, @Nullable LocalDate updatedOn, long daysOverdue) {}

    static Completeness of(BodyPage page, LocalDate today) {
        return new Completeness(Arrays.stream(Content.values())
                .map(content -> entry(page, content, today))
                .toList());
    }

    private static Entry entry(BodyPage page, Content content, LocalDate today) {
        var section = page.section(content).orElse(null);
        if (section == null) {
            return new Entry(content, State.MISSING, null, 0);
        }
        var due = section.updateDueOn();
        if (due != null && due.isBefore(today)) {
            return new Entry(content, State.OVERDUE, section.updatedOn(), ChronoUnit.DAYS.between(due, today));
        }
        return new Entry(content, State.PUBLISHED, section.updatedOn(), 0);
    }

    public long published() {
        return count(State.PUBLISHED);
    }

    public long overdue() {
        return count(State.OVERDUE);
    }

    public long missing() {
        return count(State.MISSING);
    }

    public boolean isComplete() {
        return missing() == 0 && overdue() == 0;
    }

    @Nullable
    public LocalDate updatedOn() {
        return entries.stream()
                .map(Entry::updatedOn)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Of the nine; what stands beside them is a help, not a duty. */
    private long count(State state) {
        return entries.stream()
                .filter(entry -> entry.content().isRequired() && entry.state() == state)
                .count();
    }
}
