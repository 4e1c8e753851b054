package org.zhifa.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ctrl+K: finds cases, papers, people and commands of all modules while one types. */
final class CommandPalette extends Dialog {

    private static final int LIMIT = 12;

    private final transient List<CommandSource> sources;
    private final Field field = new Field();
    private transient List<Command> shown = List.of();

    CommandPalette(List<CommandSource> sources) {
        this.sources = sources;
        addThemeNames("no-padding");
        setTop("88px"); // It grows downwards only: what one reads does not jump.
        getElement().setAttribute("aria-label", getTranslation("shared.palette.label"));
        add(field);
        field.texts(new Texts(
                getTranslation("shared.palette.label"),
                getTranslation("shared.shell.search"),
                getTranslation("shared.palette.empty")));
        field.getElement()
                .addEventListener(
                        "words-typed",
                        event -> find(
                                event.getEventData().get("event.detail.words").asString("")))
                .addEventData("event.detail.words");
        field.getElement()
                .addEventListener(
                        "command-chosen",
                        event -> run(event.getEventData().get("event.detail.id").asString("")))
                .addEventData("event.detail.id");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        find("");
    }

    private void find(String words) {
        var found = new ArrayList<Command>();
        sources.forEach(source -> found.addAll(source.find(words.strip(), LIMIT)));
        shown = List.copyOf(found);
        field.show(shown);
    }

    private void run(String id) {
        int index = Integer.parseInt(id);
        if (index >= 0 && index < shown.size()) {
            close();
            shown.get(index).run().run();
        }
    }

    record Texts(String label, String placeholder, String empty) {}

    /** A command as the browser needs it. */
    record Line(
            String id,
            String icon,
            String title,
            @Nullable String note,
            String group,
            @Nullable String key) {}

    @Tag("zf-palette")
    @JsModule("./components/palette/palette.ts")
    static final class Field extends Component {

        void texts(Texts texts) {
            getElement().setPropertyBean("i18n", texts);
        }

        void show(List<Command> commands) {
            var lines = new ArrayList<Line>();
            commands.forEach(command -> lines.add(new Line(
                    String.valueOf(lines.size()),
                    command.icon(),
                    command.title(),
                    command.note(),
                    command.group(),
                    command.key() == null ? null : KeyHint.shown(command.key()))));
            getElement().setPropertyList("commands", lines);
        }
    }
}
