package org.zhifa.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.zhifa.documents.IssuedPaper;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.SealMark;

/** The papers that were made out, a row each: name, number, day, prints, digest, seal. */
final class IssuedPapers extends Composite<Div> {

    private static final List<String> HEADS = List.of("name", "number", "issuedOn", "prints", "digest", "seal");

    IssuedPapers(
            List<IssuedPaper> papers,
            Map<String, String> names,
            Map<String, Long> seals,
            LocalDate today,
            BiConsumer<IssuedPaper, String> show) {
        var table = new NativeTable();
        table.addClassName("zf-table");
        var head = new NativeTableRow();
        HEADS.forEach(each -> head.add(new NativeTableHeaderCell(getTranslation("documents.list." + each))));
        table.getHead().add(head);
        for (var paper : papers) {
            var name = names.getOrDefault(paper.type(), paper.type());
            var row = new NativeTableRow();
            Stream.<Component>of(
                            opener(paper, name, show),
                            new Span(Objects.requireNonNullElse(
                                    paper.number(), getTranslation("documents.list.noNumber"))),
                            new Span(Formats.day(paper.issuedOn(), today)),
                            new Span(Integer.toString(paper.prints())),
                            digest(paper.sha256()),
                            new SealMark(seals.get(paper.id().toString())))
                    .forEach(cell -> row.addDataCell().add(cell));
            table.getBody().add(row);
        }
        getContent().addClassName("zf-papers-issued");
        getContent().add(table);
    }

    private static NativeButton opener(IssuedPaper paper, String name, BiConsumer<IssuedPaper, String> show) {
        var button = new NativeButton(name, click -> show.accept(paper, name));
        button.addClassName("open");
        return button;
    }

    private static Span digest(String hex) {
        var digest = new Span(Formats.digest(hex));
        digest.addClassName("zf-mono");
        digest.setTitle(hex);
        return digest;
    }
}
