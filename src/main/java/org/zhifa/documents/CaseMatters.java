package org.zhifa.documents;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.tenancy.Tenants;

/** Gathers, from the modules that keep it, what papers speak of. */
@Component
class CaseMatters {

    private final Casework casework;
    private final Procedures procedures;
    private final Parties parties;
    private final Officers officers;
    private final Tenants tenants;
    private final PaperRecords records;

    CaseMatters(
            Casework casework,
            Procedures procedures,
            Parties parties,
            Officers officers,
            Tenants tenants,
            PaperRecords records) {
        this.casework = casework;
        this.procedures = procedures;
        this.parties = parties;
        this.officers = officers;
        this.tenants = tenants;
        this.records = records;
    }

    CaseMatter of(CaseId id) {
        var details = casework.details(id);
        return new CaseMatter(
                details,
                procedures.find(details.summary().procedure()).orElseThrow(),
                parties.find(details.party()).orElseThrow(),
                officers.all().stream().collect(Collectors.toMap(Officer::id, officer -> officer)),
                tenants.current(),
                records.of(id));
    }
}
