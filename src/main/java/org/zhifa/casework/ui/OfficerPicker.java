package org.zhifa.casework.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.zhifa.identity.PersonId;
import org.zhifa.registry.Act;
import org.zhifa.registry.Officer;

/** Officers to choose from, each with the certificate; whoever may not act stays visible and says why. */
final class OfficerPicker extends CheckboxGroup<Officer> {

    private final transient List<Officer> officers;
    private final Act act;
    private final LocalDate day;

    OfficerPicker(String label, List<Officer> officers, Act act, LocalDate day) {
        super(label);
        this.officers = officers;
        this.act = act;
        this.day = day;
        addClassName("zf-officers");
        setItems(officers);
        setItemLabelGenerator(Officer::name);
        setItemHelperGenerator(this::certificate);
        setItemEnabledProvider(officer -> officer.mayAct(act, day));
    }

    List<PersonId> chosen() {
        return officers.stream().filter(getValue()::contains).map(Officer::id).toList();
    }

    /** Chooses those of them who may act. */
    void choose(Collection<PersonId> people) {
        setValue(officers.stream()
                .filter(officer -> people.contains(officer.id()) && officer.mayAct(act, day))
                .collect(Collectors.toSet()));
    }

    private String certificate(Officer officer) {
        var reason = officer.status() != Officer.Status.VALID
                ? "casework.officer." + (officer.status() == Officer.Status.SUSPENDED ? "suspended" : "cancelled")
                : day.isAfter(officer.validTo())
                        ? "casework.officer.expired"
                        : !officer.scope().contains(act) ? "casework.officer.scope" : "casework.officer.valid";
        return getTranslation(reason, officer.certificate(), officer.validTo(), act);
    }
}
