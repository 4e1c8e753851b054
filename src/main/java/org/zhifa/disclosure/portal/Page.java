package org.zhifa.disclosure.portal;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A page to be drawn: which template, with what, under which status, and how long others may keep it. */
record Page(String template, HttpStatus status, Duration kept, Map<String, Object> model) {

    /** Short, because a withdrawal must be everywhere within a minute. */
    private static final Duration LIVING = Duration.ofMinutes(1);

    private static final Duration STANDING = Duration.ofHours(1);

    static Page of(String template) {
        return new Page(template, HttpStatus.OK, LIVING, new HashMap<>());
    }

    static Page standing(String template) {
        return new Page(template, HttpStatus.OK, STANDING, new HashMap<>());
    }

    static Page of(String template, HttpStatus status) {
        return new Page(template, status, LIVING, new HashMap<>());
    }

    Page with(String name, @Nullable Object value) {
        if (value != null) {
            model.put(name, value);
        }
        return this;
    }
}
