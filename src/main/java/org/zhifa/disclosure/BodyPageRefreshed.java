package org.zhifa.disclosure;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.RecordedEvent;

/** A body's page was put before the public in this form. */
record BodyPageRefreshed(String code, String digest) implements RecordedEvent {

    @Override
    public String kind() {
        return "publication.body-page";
    }

    @Override
    public @Nullable UUID caseUuid() {
        return null;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("body", code, "digest", digest);
    }
}
