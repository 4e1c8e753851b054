package org.zhifa.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhifa.casework.CaseDetails;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Step;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Officer;
import org.zhifa.registry.Party;
import org.zhifa.tenancy.TenantFile;

/** All that a paper may speak of: the case, its party, the unit's officers, the unit, and the papers made out before. */
record CaseMatter(
        CaseDetails details,
        Procedure procedure,
        Party party,
        Map<PersonId, Officer> officers,
        TenantFile unit,
        List<IssuedPaper> papers) {

    String organ() {
        return unit.name();
    }

    /** The steps of this kind that were taken and not returned, oldest first. */
    List<StepLine> taken(String step) {
        return details.steps().stream()
                .filter(line -> line.step().equals(step) && !line.state().equals("RETURNED"))
                .toList();
    }

    List<StepLine> done(String step) {
        return taken(step).stream().filter(StepLine::isDone).toList();
    }

    Optional<StepLine> lastDone(String step) {
        return done(step).stream().reduce((_, later) -> later);
    }

    Step step(StepLine line) {
        return procedure.step(line.step());
    }

    Entries entries(StepLine line) {
        return new Entries(step(line), line.form());
    }

    List<Officer> handlers() {
        return details.handlers().stream().map(this::officer).toList();
    }

    Officer officer(PersonId person) {
        return Optional.ofNullable(officers.get(person))
                .orElseThrow(() -> new IllegalStateException("not in the register of officers: " + person));
    }

    /** The number of the last paper of this type, if one was made out and bears one. */
    Optional<String> numberOf(String type) {
        return papers.stream()
                .filter(paper -> paper.type().equals(type))
                .reduce((_, later) -> later)
                .map(IssuedPaper::number);
    }
}
