package org.zhifa.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;

/** A line of the case list (案件台账). */
public record CaseSummary(
        CaseId id,
        CaseNumber number,
        Act act,
        String procedure,
        String title,
        String partyName,
        String step,
        LocalDate openedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn) {}
