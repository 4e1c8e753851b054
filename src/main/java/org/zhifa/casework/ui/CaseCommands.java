package org.zhifa.casework.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.zhifa.casework.Casework;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.ui.Command;
import org.zhifa.shared.ui.CommandSource;

/** Cases by number, party or cause. */
@Component
@Order(100)
class CaseCommands implements CommandSource {

    private final Casework casework;
    private final CasesEntry cases;

    CaseCommands(Casework casework, CasesEntry cases) {
        this.casework = casework;
        this.cases = cases;
    }

    @Override
    public List<Command> find(String words, int limit) {
        if (words.isEmpty() || !maySee()) {
            return List.of();
        }
        var group = UI.getCurrent().getTranslation("casework.cases");
        return casework.search(words, PageRequest.of(0, limit)).stream()
                .map(line -> new Command(
                        "folder",
                        UI.getCurrent().getTranslation("casework.case.title", line.partyName(), line.title()),
                        line.number().text(),
                        group,
                        () -> CaseNavigation.toCase(line.id())))
                .toList();
    }

    private boolean maySee() {
        return CurrentActor.get().roles().stream()
                .anyMatch(role -> cases.roles().contains(role.name()));
    }
}
