package org.zhifa.tenancy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a {@link Door} gave: something, nothing, or an error. */
record Answer(
        Door door,
        List<Object> asked,
        @Nullable Object given,
        @Nullable Throwable error) {

    private static final JsonMapper JSON = new JsonMapper();

    boolean isError() {
        return error != null;
    }

    boolean isEmpty() {
        return switch (given) {
            case null -> true;
            case Optional<?> something -> something.isEmpty();
            case OptionalLong number -> number.isEmpty();
            case Collection<?> rows -> rows.isEmpty();
            case Map<?, ?> rows -> rows.isEmpty();
            case byte[] bytes -> bytes.length == 0;
            case Number number -> number.doubleValue() == 0;
            case Boolean yes -> !yes;
            default -> false;
        };
    }

    /** Whatever can be read in it, the words of an error too. */
    String words() {
        var words = new StringWriter();
        if (error != null) {
            error.printStackTrace(new PrintWriter(words));
        }
        if (given != null) {
            words.append(given.toString()).append(json());
        }
        return words.toString();
    }

    private String json() {
        try {
            return JSON.writeValueAsString(given);
        } catch (RuntimeException notData) {
            return "";
        }
    }

    @Override
    public String toString() {
        return "%s%s → %s".formatted(door, asked, error == null ? given : error);
    }
}
