package org.zhifa.casework.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.zhifa.registry.Recording;
import org.zhifa.shared.Declaration;

/** What makes a procedure file unusable, in sentences that name the line of the step and say what to do. */
final class ProcedureCheck {

    private final Declaration file;
    private final Procedure procedure;
    private final PaperCatalogue catalogue;
    private final List<String> faults = new ArrayList<>();

    ProcedureCheck(Declaration file, Procedure procedure, PaperCatalogue catalogue) {
        this.file = file;
        this.procedure = procedure;
        this.catalogue = catalogue;
    }

    List<String> faults() {
        if (procedure.id() == null || procedure.name() == null || procedure.act() == null) {
            faults.add(file.file() + ": a procedure needs 'id', 'name' and 'act'.");
        }
        if (procedure.steps().isEmpty()) {
            faults.add(file.file() + ": a procedure needs at least one step.");
            return faults;
        }
        var ids = new HashSet<String>();
        for (var step : procedure.allSteps()) {
            if (step.id() == null) {
                faults.add(file.file() + ": there is a step without 'id'.");
            } else if (!ids.add(step.id())) {
                fault(step, "the id is used by two steps; give each its own.");
            }
        }
        if (faults.isEmpty()) {
            procedure.allSteps().forEach(this::check);
            new WayCheck(procedure, this::fault).check();
            new EntryCheck(procedure, this::fault).check();
        }
        return faults;
    }

    private void check(Step step) {
        if (step.name() == null || step.kind() == null || step.actors().isEmpty()) {
            fault(step, "a step needs 'name', 'kind' and 'actors'.");
            return;
        }
        if (step.basis().isEmpty()) {
            fault(step, "say in 'basis' which article the step rests on.");
        }
        checkPapers(step);
        checkFields(step);
        checkRecording(step);
        checkForm(step);
        if (step.officers() > 1 && !step.has(Gate.G3)) {
            fault(step, "%d officers act together, so G3 belongs to its gates.".formatted(step.officers()));
        }
    }

    private void checkPapers(Step step) {
        for (var paper : step.papers()) {
            if (catalogue.find(paper.type()).isEmpty()) {
                fault(step, "the paper %s is not in papers/catalogue.yaml.".formatted(paper.type()));
            }
        }
        var makesPapers = step.kind() == StepKind.PAPER || step.kind() == StepKind.SERVICE;
        if (makesPapers && step.papers().isEmpty()) {
            fault(step, "a step of kind %s needs at least one paper in 'docs'.".formatted(step.kind()));
        }
    }

    private void checkFields(Step step) {
        var names = new HashSet<String>();
        for (var field : step.fields()) {
            if (field.name() == null || field.type() == null || field.label() == null) {
                fault(step, "a field needs 'name', 'type' and 'label'.");
            } else if (!names.add(field.name())) {
                fault(step, "the field %s is there twice.".formatted(field.name()));
            } else if ((field.type() == FieldSpec.Type.CHOICE)
                    == field.choices().isEmpty()) {
                fault(step, "the field %s: a CHOICE has 'choices', and nothing else has.".formatted(field.name()));
            }
        }
    }

    /** What is easily disputed is recorded; measures, executions and hearings without a gap (桓政办字〔2017〕30号 二（二）). */
    private void checkRecording(Step step) {
        var whole =
                step.isFor(StepPurpose.MEASURE) || step.isFor(StepPurpose.EXECUTION) || step.isFor(StepPurpose.HEARING);
        if (whole && step.recording() != Recording.FULL) {
            fault(step, "a measure, an execution or a hearing is recorded without a gap: 'av: FULL'.");
        }
        // Two officers who report to their head, as with a suspected crime, meet no party.
        var disputed = step.kind() == StepKind.SERVICE || step.kind() == StepKind.FORM && step.officers() > 1;
        if (disputed && step.recording() == Recording.NONE) {
            fault(step, "service, and what two officers do on site, is recorded: 'av: RECORD' or 'FULL'.");
        }
    }

    /** The entries the platform itself reads from steps of a kind. */
    private void checkForm(Step step) {
        switch (step.kind()) {
            case DECISION -> needs(step, "decidedOn", FieldSpec.Type.DATE);
            case CLOSE -> {
                if (step.isLast() && !step.fields().isEmpty()) {
                    needs(step, "archivedOn", FieldSpec.Type.DATE);
                }
            }
            case REVIEW -> {
                needs(step, "outcome", FieldSpec.Type.CHOICE);
                if (!step.has(Gate.G9)) {
                    fault(step, "a review needs G9 among its gates.");
                }
            }
            case FORM, APPROVAL, PAPER, SERVICE, PUBLICATION -> {}
        }
        if (step.isFor(StepPurpose.NOTICE)) {
            needs(step, "servedOn", FieldSpec.Type.DATE);
        }
        if (step.isFor(StepPurpose.DEFENCE)) {
            needs(step, "made", FieldSpec.Type.CHOICE);
        }
        if (step.isFor(StepPurpose.EXECUTION)) {
            needs(step, "time", FieldSpec.Type.DATETIME_RANGE);
        }
    }

    private void needs(Step step, String field, FieldSpec.Type type) {
        if (step.field(field).filter(each -> each.type() == type).isEmpty()) {
            fault(step, "it needs a field %s of type %s.".formatted(field, type));
        }
    }

    private void fault(Step step, String sentence) {
        faults.add("%sstep %s: %s".formatted(file.at("id: " + Objects.toString(step.id())), step.id(), sentence));
    }
}
