package org.zhifa.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The screens of the rail, by name. */
@Component
@Order(900)
class NavCommands implements CommandSource {

    private final List<NavEntry> entries;

    NavCommands(List<NavEntry> entries) {
        this.entries = entries;
    }

    @Override
    public List<Command> find(String words, int limit) {
        var ui = UI.getCurrent();
        return entries.stream()
                .filter(Rail::isVisible)
                .map(entry -> new Command(
                        entry.icon(),
                        ui.getTranslation(entry.labelKey()),
                        null,
                        ui.getTranslation("shared.palette.goTo"),
                        () -> UI.getCurrent().navigate(entry.view())))
                .filter(command -> command.title().toLowerCase().contains(words.toLowerCase()))
                .limit(limit)
                .toList();
    }
}
