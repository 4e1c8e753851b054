package org.zhifa.evidence;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.zhifa.identity.PersonId;

/**
 * One entry of the log as its own tenant reads it (日志条目).
 *
 * @param by who did it; nobody, if the platform did it by itself
 * @param byName the name as it was then
 * @param seal its place in the log; none during the seconds before it is sealed
 */
public record LogRecord(
        UUID entryId,
        String kind,
        Instant at,
        Optional<PersonId> by,
        String byName,
        Map<String, Object> facts,
        OptionalLong seal) {}
