package org.zhifa.supervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.procedure.Procedures;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.Segmented;
import org.zhifa.supervision.Alert;
import org.zhifa.supervision.Board;
import org.zhifa.supervision.BoardRow;
import org.zhifa.supervision.Indicator;
import org.zhifa.supervision.Monitor;
import org.zhifa.tenancy.TenantId;

/** The county monitor (县监督): every body, the worst first; every figure opens what it counts. */
@Route("monitor")
@RolesAllowed("SUPERVISOR")
class MonitorView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys, BoardTable.Choice {

    private static final int QUARTERS = 6;

    private final transient Monitor monitor;
    private final transient OfficialClock clock;
    private transient Board board;
    private SpanChoice choice = SpanChoice.YEAR;
    private BodyGroup bodies = BodyGroup.ALL;
    private @Nullable TenantId unit;
    private @Nullable Indicator indicator;
    private @Nullable Indicator sortedBy;

    final Segmented<SpanChoice> span;
    final Segmented<BodyGroup> group;
    final Tiles tiles = new Tiles(this::unit);
    final BoardTable table = new BoardTable(this);
    final AlertList alerts = new AlertList(this::alert);
    final DrillPanel drill;
    private final Span meta = new Span();
    private final Span open = new Span();
    private final Div panels = new Div();

    MonitorView(Monitor monitor, Procedures procedures, OfficialClock clock) {
        this.monitor = monitor;
        this.clock = clock;
        this.board = new Board(choice.to(clock.today()), LocalDateTime.now(clock), List.of());
        this.drill = new DrillPanel(procedures);
        this.span = new Segmented<>(
                getTranslation("supervision.span"),
                List.of(SpanChoice.values()),
                each -> getTranslation(
                        each.labelKey(), String.valueOf(clock.today().getYear())));
        this.group = new Segmented<>(
                getTranslation("supervision.group"),
                List.of(BodyGroup.values()),
                each -> getTranslation(
                        each.labelKey(), board.rows().stream().filter(each::has).count()));
        group.setValue(bodies);
        span.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choice = change.getValue();
                load();
            }
        });
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                bodies = change.getValue();
                show();
            }
        });
        var print = new ActionButton(
                        getTranslation("supervision.print"),
                        _ -> UI.getCurrent().getPage().executeJs("window.print()"))
                .icon("print")
                .key("P");
        meta.addClassNames("zf-f12", "zf-c2", "zf-monitor-meta");
        open.addClassNames("zf-f12", "zf-c3");
        var note = new Span(getTranslation("supervision.noRanking"));
        note.addClassNames("zf-f12", "zf-c3", "zf-monitor-note");
        var rows = new Panel(getTranslation("supervision.order"), table, note);
        rows.addClassName("zf-monitor-rows");
        panels.addClassNames("zf-split", "zf-monitor-panels");
        panels.add(rows, new Panel(getTranslation("supervision.alerts"), alerts).notes(open));
        addClassName("zf-monitor");
        add(new PageHead(getPageTitle()).beside(span, meta).actions(group, print), tiles, panels);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        choice = named(SpanChoice.values(), query.getSingleParameter("span")).orElse(SpanChoice.YEAR);
        indicator =
                named(Indicator.values(), query.getSingleParameter("indicator")).orElse(null);
        unit = query.getSingleParameter("unit")
                .filter(TenantId::isValid)
                .map(TenantId::new)
                .orElse(null);
        span.setValue(choice);
        load();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, Optional<String> name) {
        return Arrays.stream(values)
                .filter(each -> name.filter(each.name()::equals).isPresent())
                .findFirst();
    }

    private void load() {
        board = monitor.board(choice.to(clock.today()));
        // Its words count the bodies; reading them anew forgets what is chosen.
        group.getDataProvider().refreshAll();
        group.setValue(bodies);
        meta.setText(getTranslation(
                "supervision.meta", (long) board.rows().size(), Formats.moment(board.at(), clock.today())));
        var found = monitor.alerts(board.span());
        alerts.show(found, board.at());
        open.setText(getTranslation("supervision.alerts.open", (long) found.size()));
        show();
    }

    private List<BoardRow> rows() {
        var rows = board.rows().stream().filter(bodies::has);
        var by = sortedBy;
        return by == null
                ? rows.toList()
                : rows.sorted(Comparator.comparing(
                                row -> row.measure(by).percent().orElse(BigDecimal.valueOf(101))))
                        .toList();
    }

    private void show() {
        var rows = rows();
        tiles.show(rows, unit);
        table.show(rows, unit, indicator);
        panels.getChildren()
                .filter(part -> part.hasClassName("zf-monitor-drill"))
                .toList()
                .forEach(panels::remove);
        Optional.ofNullable(unit).flatMap(board::row).ifPresent(this::drillInto);
    }

    private void drillInto(BoardRow row) {
        var wanted = Optional.ofNullable(indicator)
                .orElseGet(() ->
                        row.missed().isEmpty() ? Indicator.I01 : row.missed().getFirst());
        drill.show(
                row,
                wanted,
                monitor.history(row.tenant(), wanted, QUARTERS),
                monitor.cases(row.tenant(), wanted, board.span()),
                clock.today());
        var title = getTranslation("supervision.drill", row.name(), wanted.code(), wanted);
        var close = new ActionButton(getTranslation("action.close"), _ -> close())
                .small()
                .flat()
                .key("Escape");
        var panel = new Panel(title, drill).end(close);
        panel.addClassName("zf-monitor-drill");
        panels.add(panel);
    }

    private void close() {
        unit = null;
        indicator = null;
        chosen();
    }

    private void unit(TenantId tenant) {
        unit = tenant;
        indicator = null;
        chosen();
    }

    private void alert(Alert alert) {
        unit = alert.tenant();
        indicator = alert.kind().indicator().orElse(null);
        chosen();
    }

    @Override
    public void figure(TenantId tenant, Indicator wanted) {
        unit = tenant;
        indicator = wanted;
        chosen();
    }

    @Override
    public void moved(int down, int right) {
        var rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        var all = Indicator.values();
        var at = rows.stream().map(BoardRow::tenant).toList().indexOf(unit);
        unit = rows.get(Math.clamp(at + (long) down, 0, rows.size() - 1)).tenant();
        var column = indicator == null ? 0 : indicator.ordinal() + right;
        indicator = all[Math.clamp(column, 0, all.length - 1)];
        chosen();
    }

    @Override
    public void sorted(Indicator by) {
        sortedBy = by == sortedBy ? null : by;
        show();
    }

    /** The address is what is looked at, so that it can be sent to somebody. */
    private void chosen() {
        show();
        var query = new HashMap<String, String>();
        query.put("span", choice.name());
        Optional.ofNullable(unit).ifPresent(tenant -> query.put("unit", tenant.code()));
        Optional.ofNullable(indicator).ifPresent(each -> query.put("indicator", each.name()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("monitor", QueryParameters.simple(query)));
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(
                new KeyHint(getTranslation("supervision.key.indicator"), "1–8"),
                new KeyHint(getTranslation("supervision.key.unit"), "↑", "↓"),
                new KeyHint(getTranslation("supervision.key.figure"), "←", "→"),
                new KeyHint(getTranslation("supervision.key.alert"), "A"),
                new KeyHint(getTranslation("supervision.print"), "P"),
                new KeyHint(getTranslation("action.close"), "Escape"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("supervision.monitor");
    }
}
