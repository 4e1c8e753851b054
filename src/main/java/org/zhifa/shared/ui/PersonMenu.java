package org.zhifa.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;

/** Whoever is signed in, and what is theirs to set: language, light, leaving. */
final class PersonMenu extends Div {

    PersonMenu(ShellUser user) {
        var button = new NativeButton();
        button.addClassName("zf-who");
        var name = new Span(user.name());
        name.addClassName("name");
        button.add(new Avatar(user.name()), name);
        button.setAriaLabel(getTranslation("shared.shell.person", user.name()));

        var popover = new Popover(menu(user));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("shared.shell.person", user.name()));
        add(button, popover);
    }

    private Div menu(ShellUser user) {
        var who = new Div(new Span(user.name()));
        who.addClassName("who");
        var unit = new Div(user.unit());
        unit.addClassNames("zf-c3", "zf-f12");
        who.add(unit);

        var language = new Segmented<>(
                getTranslation("shared.language"), List.of(Language.values()), each -> getTranslation(each.labelKey()));
        language.setValue(Language.of(getLocale()));
        language.addValueChangeListener(change -> Preferences.choose(change.getValue()));

        var scheme = new Segmented<>(
                getTranslation("shared.scheme"), List.of(Scheme.values()), each -> getTranslation(each.labelKey()));
        var request = VaadinRequest.getCurrent();
        scheme.setValue(
                request == null ? Scheme.SYSTEM : Preferences.scheme(request).orElse(Scheme.SYSTEM));
        scheme.addValueChangeListener(change -> Preferences.choose(change.getValue()));

        var out = new NativeButton(getTranslation("shared.shell.signOut"), click -> user.signOut());
        out.addClassName("out");

        var menu = new Div(
                who,
                line(getTranslation("shared.language"), language),
                line(getTranslation("shared.scheme"), scheme),
                out);
        menu.addClassName("zf-menu");
        return menu;
    }

    private static Div line(String label, Segmented<?> choice) {
        var line = new Div(new Span(label), choice);
        line.addClassName("line");
        return line;
    }
}
