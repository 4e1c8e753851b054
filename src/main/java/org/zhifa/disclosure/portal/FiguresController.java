package org.zhifa.disclosure.portal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.zhifa.disclosure.Figures;

/** The yearly statistics as they were published, to read and to take away. */
@Controller
class FiguresController {

    private static final String TABLE = "/figures/{year:[0-9]{4}}/{table:T[1-9]}";

    private final PortalPages pages;
    private final Snapshots snapshots;

    FiguresController(PortalPages pages, Snapshots snapshots) {
        this.pages = pages;
        this.snapshots = snapshots;
    }

    /** A head over several columns, or over one. */
    record Head(@Nullable String group, String label, int columns) {}

    @GetMapping("/figures")
    ResponseEntity<byte[]> latest(ServletWebRequest request) {
        var tables = snapshots.tables();
        if (tables.isEmpty()) {
            return pages.answer(request, Page.of("figures-none"));
        }
        var latest = tables.getFirst();
        var address = Visit.of(request.getRequest()).to("/figures/%d/%s".formatted(latest.year(), latest.table()));
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    @GetMapping(TABLE)
    ResponseEntity<byte[]> table(@PathVariable int year, @PathVariable String table, ServletWebRequest request) {
        var found = snapshots.figures(year, table);
        if (found.isEmpty()) {
            return pages.answer(
                    request,
                    Page.of("figures-none", HttpStatus.NOT_FOUND)
                            .with("year", Integer.toString(year))
                            .with("table", table)
                            .with("tables", snapshots.tables()));
        }
        return pages.answer(request, page(found.get(), snapshots.tables()));
    }

    static Page page(Snapshots.Table table, List<Snapshots.TableOf> tables) {
        return Page.of("figures")
                .with("t", table.figures())
                .with("digest", table.digest())
                .with("heads", heads(table.figures()))
                .with("bars", Bars.of(table.figures()))
                .with("tables", tables);
    }

    private static List<Head> heads(Figures figures) {
        var heads = new ArrayList<Head>();
        for (var column : figures.columns()) {
            var last = heads.isEmpty() ? null : heads.getLast();
            if (column.group() != null && last != null && column.group().equals(last.group())) {
                heads.set(heads.size() - 1, new Head(last.group(), last.label(), last.columns() + 1));
            } else {
                heads.add(new Head(column.group(), column.label(), 1));
            }
        }
        return heads;
    }

    @GetMapping(TABLE + ".json")
    ResponseEntity<byte[]> json(@PathVariable int year, @PathVariable String table, ServletWebRequest request) {
        var found = snapshots.figures(year, table).orElseThrow(NoSuchPage::new);
        return pages.answer(request, Page.of("json"), MediaType.APPLICATION_JSON, Bytes.of(found.json()));
    }

    @GetMapping(TABLE + ".csv")
    ResponseEntity<byte[]> csv(@PathVariable int year, @PathVariable String table, ServletWebRequest request) {
        var figures =
                snapshots.figures(year, table).orElseThrow(NoSuchPage::new).figures();
        return pages.answer(request, Page.of("csv"), DataController.CSV, Bytes.of(csv(figures)));
    }

    private String csv(Figures figures) {
        var csv = new StringBuilder(Csv.MARK);
        var heads = new ArrayList<String>();
        heads.add(pages.chinese().say("portal.figures.unit"));
        figures.columns().forEach(column -> heads.add(column.label()));
        csv.append(Csv.row(heads));
        for (var row : figures.rows()) {
            csv.append(cells(row));
        }
        return csv.append(cells(figures.total())).toString();
    }

    private static String cells(Figures.Row row) {
        var cells = new ArrayList<String>();
        cells.add(row.name());
        cells.addAll(row.cells());
        return Csv.row(cells);
    }
}
