package org.zhifa.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.zhifa.shared.OfficialClock;

/**
 * The frame of all staff screens: top bar, rail, screen, key bar.
 *
 * <p>It knows no module. What it shows comes from beans: {@link NavEntry}, {@link CommandSource}, {@link ShellUser},
 * {@link LogHead}; a screen that implements {@link HasKeys} fills the key bar.
 */
@Layout
@PermitAll
public class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient List<CommandSource> commands;
    private final transient ObjectProvider<LogHead> logHead;
    private final Rail rail;
    private final Div content = new Div();
    private final KeyBar keyBar = new KeyBar();
    private final SavedChip saved = new SavedChip();
    private final Span log = new Span();

    private transient List<KeyHint> keys = List.of();

    StaffLayout(
            List<NavEntry> entries,
            List<CommandSource> commands,
            ObjectProvider<ShellUser> user,
            ObjectProvider<LogHead> logHead) {
        this.commands = commands;
        this.logHead = logHead;
        this.rail = new Rail(entries);

        var main = new Main(content, keyBar);
        main.addClassName("zf-main");
        content.addClassName("zf-content");
        content.setId("content");
        addClassName("zf-app");
        add(top(user), rail, main);
    }

    /** The line at the foot, for a screen that has more to say there than its keys. */
    public KeyBar keyBar() {
        return keyBar;
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        content.getElement().appendChild(screen.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement screen) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        keys = event.getActiveChain().stream()
                .filter(HasKeys.class::isInstance)
                .map(HasKeys.class::cast)
                .findFirst()
                .map(HasKeys::keys)
                .orElse(List.of());
        keyBar.show(keys);
        rail.refresh();
        showLog();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        SavedChip.keep(attach.getUI(), saved);
    }

    private Component top(ObjectProvider<ShellUser> user) {
        var skip = new Anchor("#content", getTranslation("shared.shell.skip"));
        skip.addClassName("zf-skip");
        skip.setRouterIgnore(true);

        var brand = new Anchor("", "");
        brand.addClassName("zf-brand");
        brand.setAriaLabel(getTranslation("shared.product"));
        brand.getElement().appendChild(new Element("b").setText(getTranslation("shared.product.mark")));

        var unit = new Span();
        unit.addClassName("zf-tenant");

        var top = new Header(skip, brand, unit, seek(), system());
        top.addClassName("zf-top");
        user.ifAvailable(who -> {
            var name = new Span(who.unit());
            name.addClassName("zf-cut");
            unit.add(name);
            top.add(new PersonMenu(who));
        });
        return top;
    }

    private Component seek() {
        var words = new Span(getTranslation("shared.shell.search"));
        words.addClassName("words");
        var seek = new NativeButton();
        seek.addClassName("zf-seek");
        seek.setAriaLabel(getTranslation("shared.shell.search"));
        seek.add(new Icon("search").small(), words, new Kbd("Ctrl+K"));
        seek.addClickListener(click -> new CommandPalette(commands).open());
        return Keys.click(seek, "Ctrl+K");
    }

    private Component system() {
        var sheet = new NativeButton();
        sheet.add(new Span(getTranslation("shared.keys")), new Kbd("?"));
        sheet.addClickListener(click -> new KeySheet(keys).open());
        var system = new Div(saved, log, Keys.click(sheet, "?"));
        system.addClassName("zf-sys");
        return system;
    }

    private void showLog() {
        var checkpoint = logHead.stream().findFirst().flatMap(LogHead::lastCheckpoint);
        log.setVisible(checkpoint.isPresent());
        checkpoint.map(at -> at.atZone(OfficialClock.BEIJING).toLocalDateTime()).ifPresent(at -> {
            log.removeAll();
            // A moment, not "so long ago": a screen stays open for hours.
            log.add(
                    new Icon("lock").small(),
                    new Span(getTranslation(
                            "shared.shell.log", Formats.moment(at, LocalDate.now(OfficialClock.BEIJING)))));
        });
    }
}
