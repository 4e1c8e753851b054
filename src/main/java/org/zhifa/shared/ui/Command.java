package org.zhifa.shared.ui;

import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

/**
 * Something the command palette can do or open.
 *
 * @param group the heading it stands under
 * @param key its key, if it has one
 */
public record Command(
        String icon,
        String title,
        @Nullable String note,
        String group,
        @Nullable String key,
        SerializableRunnable run) {

    public Command(String icon, String title, @Nullable String note, String group, SerializableRunnable run) {
        this(icon, title, note, group, null, run);
    }
}
