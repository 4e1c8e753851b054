package org.zhifa.shared;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and must stand in the tenant's log (执法日志), whoever announces it.
 *
 * <p>The evidence module listens to this one type, in the announcing transaction: if the log cannot be written, the act
 * does not happen (《行政处罚法》第四十七条).
 */
public interface RecordedEvent {

    /** What kind of entry it is, for example {@code case.opened}; lower-case words, dots, no data. */
    String kind();

    /** The case it belongs to, if any. */
    @Nullable
    UUID caseUuid();

    /** What is recorded, in order; values are text, numbers, booleans, dates, lists or maps of these. */
    Map<String, Object> facts();
}
