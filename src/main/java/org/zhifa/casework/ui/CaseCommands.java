package org.zhifa.casework.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.zhifa.casework.Casework;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.shared.ui.Command;
import org.zhifa.shared.ui.CommandSource;

/** Cases by number, party or cause, and the ways to open one. */
@Component
@Order(100)
class CaseCommands implements CommandSource {

    private final Casework casework;
    private final CasesEntry cases;
    private final CaseOpening opening;

    CaseCommands(Casework casework, CasesEntry cases, CaseOpening opening) {
        this.casework = casework;
        this.cases = cases;
        this.opening = opening;
    }

    @Override
    public List<Command> find(String words, int limit) {
        var ui = UI.getCurrent();
        var group = ui.getTranslation("casework.cases");
        return Stream.concat(cases(words, limit, group, ui), openings(words, group, ui))
                .limit(limit)
                .toList();
    }

    private Stream<Command> cases(String words, int limit, String group, UI ui) {
        if (words.isEmpty() || !maySee()) {
            return Stream.empty();
        }
        return casework.search(words, PageRequest.of(0, limit)).stream()
                .map(line -> new Command(
                        "folder",
                        ui.getTranslation("casework.case.title", line.partyName(), line.title()),
                        line.number().text(),
                        group,
                        () -> CaseNavigation.toCase(line.id())));
    }

    private Stream<Command> openings(String words, String group, UI ui) {
        // Without a word the ordinary way only: there are more procedures than a list of commands holds.
        return opening.procedures().stream()
                .limit(words.isEmpty() ? 1 : Long.MAX_VALUE)
                .filter(_ -> CurrentActor.get().is(Role.OFFICER))
                .map(procedure -> new Command(
                        "add",
                        ui.getTranslation(
                                "casework.open.title", procedure.name().in(ui.getLocale())),
                        null,
                        group,
                        () -> opening.ask(procedure)))
                .filter(command -> command.title().contains(words));
    }

    private boolean maySee() {
        return CurrentActor.get().roles().stream()
                .anyMatch(role -> cases.roles().contains(role.name()));
    }
}
