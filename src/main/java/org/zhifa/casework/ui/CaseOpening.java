package org.zhifa.casework.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhifa.casework.Casework;
import org.zhifa.casework.procedure.Procedure;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officers;
import org.zhifa.registry.Parties;
import org.zhifa.registry.PowerList;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;

/** Opens cases from wherever a screen offers it, and leads to the case that was opened. */
@Component
class CaseOpening {

    private final Casework casework;
    private final Procedures procedures;
    private final PowerList powers;
    private final Parties parties;
    private final Officers officers;
    private final OfficialClock clock;

    CaseOpening(
            Casework casework,
            Procedures procedures,
            PowerList powers,
            Parties parties,
            Officers officers,
            OfficialClock clock) {
        this.casework = casework;
        this.procedures = procedures;
        this.powers = powers;
        this.parties = parties;
        this.officers = officers;
        this.clock = clock;
    }

    /** The button for it; only officers see it. */
    ActionButton button() {
        var button = new ActionButton(
                        UI.getCurrent().getTranslation("casework.open"),
                        click -> ask(procedures.all().getFirst()))
                .icon("add")
                .key("C")
                .primary();
        button.setVisible(
                CurrentActor.find().filter(actor -> actor.is(Role.OFFICER)).isPresent());
        return button;
    }

    /** The procedures a case may be opened under. */
    List<Procedure> procedures() {
        return procedures.all();
    }

    /** Asks for a case, beginning with this procedure; the power that is chosen says which others there are. */
    void ask(Procedure procedure) {
        var today = clock.today();
        new OpenCaseDialog(
                        procedure,
                        Arrays.stream(Act.values())
                                .flatMap(act -> powers.inForce(act, today).stream())
                                .toList(),
                        new PartyFields(parties::find),
                        procedures::of,
                        this::parts,
                        parties::enter,
                        form -> CaseNavigation.toCase(casework.open(form)))
                .open();
    }

    private OpenCaseDialog.Parts parts(Procedure procedure) {
        var today = clock.today();
        var act = procedure.act();
        var everyone = officers.all();
        var label = UI.getCurrent().getTranslation("casework.open.handlers.label");
        var handlers = new OfficerPicker(label, everyone, act, today);
        handlers.choose(List.of(CurrentActor.get().id()));
        var source = new StepFields(procedure.first(), new FormInputs(everyone, act, today));
        source.show(Map.of(
                "receivedAt",
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES).toString()));
        return new OpenCaseDialog.Parts(handlers, source);
    }
}
