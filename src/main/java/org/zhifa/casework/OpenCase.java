package org.zhifa.casework;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zhifa.identity.PersonId;

/**
 * What a case is opened with (案源登记): the procedure, the power it rests on, the party, the officers, and the entries of
 * the procedure's first step.
 */
public record OpenCase(
        String procedure, String title, String power, UUID party, List<PersonId> handlers, Map<String, Object> source) {

    public OpenCase {
        if (title.isBlank() || title.length() > 200) {
            throw new IllegalArgumentException("a case's title has 1 to 200 characters");
        }
        handlers = List.copyOf(handlers);
        source = Map.copyOf(source);
    }
}
