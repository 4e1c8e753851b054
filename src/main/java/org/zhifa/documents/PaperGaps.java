package org.zhifa.documents;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseDetails.StepLine;
import org.zhifa.casework.CaseGaps;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.Casework;
import org.zhifa.casework.procedure.PaperType;
import org.zhifa.casework.procedure.Procedure;

/** Papers the steps of a case must have made and that were not made out, as far as this platform makes them. */
@Component
class PaperGaps implements CaseGaps {

    private static final String PROOF = "CF-SDHZ";

    private final Casework casework;
    private final PaperRecords papers;
    private final PaperMakers makers;

    PaperGaps(Casework casework, PaperRecords papers, PaperMakers makers) {
        this.casework = casework;
        this.papers = papers;
        this.makers = makers;
    }

    @Override
    public List<Gap> of(CaseId id, Procedure procedure) {
        var issued = papers.of(id).stream().map(IssuedPaper::type).collect(Collectors.toSet());
        var made = makers.all().stream().map(PaperMaker::type).collect(Collectors.toSet());
        var missing = new HashSet<String>();
        return casework.details(id).steps().stream()
                .filter(StepLine::isDone)
                .map(line -> procedure.step(line.step()))
                .flatMap(step -> step.papers().stream()
                        .filter(paper -> paper.required() && made.contains(paper.type()))
                        .filter(paper -> !issued.contains(paper.type()) && missing.add(paper.type()))
                        .map(paper -> new Gap(kind(makers.type(paper.type())), step.name())))
                .toList();
    }

    private static Kind kind(PaperType type) {
        return type.code().equals(PROOF) ? Kind.SERVICE : Kind.PAPER;
    }
}
