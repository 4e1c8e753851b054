package org.zhifa.casework;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Where the acts of a case stand in the log (封). The evidence module, above, keeps the log and implements it. */
public interface CaseSeals {

    /** What is on record about a case, the oldest first. */
    List<Sealed> of(CaseId id);

    /**
     * An announced act as it stands on record.
     *
     * @param kind the kind of a {@link CaseEvent}
     * @param number its place in the log; none during the seconds before it is sealed
     */
    record Sealed(String kind, Map<String, Object> facts, OptionalLong number) {}
}
