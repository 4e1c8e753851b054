package org.zhifa.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.zhifa.assessment.CountedCase;
import org.zhifa.assessment.YearlyStatistics;
import org.zhifa.documents.paper.PenaltyColumn;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.Icon;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.Keys;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.Segmented;
import org.zhifa.tenancy.TenantId;

/** Table two of the yearly statistics (行政处罚实施情况统计表): every figure opens the cases it counts. */
@Route("statistics")
@RolesAllowed({"ASSESSOR", "SUPERVISOR", "HEAD_OF_BODY"})
class StatisticsView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private static final int YEARS = 3;

    private final transient YearlyStatistics statistics;
    private final transient OfficialClock clock;

    final Segmented<Integer> year;
    final FiguresTable table = new FiguresTable(this::open);
    final Div behind = new Div();
    final ActionButton publish;
    private final Span digest = new Span();
    private final Div downloads = new Div();
    private final Div panels = new Div();

    StatisticsView(YearlyStatistics statistics, OfficialClock clock) {
        this.statistics = statistics;
        this.clock = clock;
        var thisYear = clock.today().getYear();
        this.year = new Segmented<>(
                getTranslation("assessment.year"),
                IntStream.range(0, YEARS).mapToObj(ago -> thisYear - ago).toList(),
                each -> getTranslation("assessment.year.of", String.valueOf(each)));
        year.setValue(thisYear);
        year.addValueChangeListener(_ -> load());
        publish = new ActionButton(getTranslation("assessment.publish"), _ -> publish())
                .icon("globe")
                .primary();
        digest.addClassNames("zf-mono", "zf-f12", "zf-c2", "zf-figures-digest");
        downloads.addClassName("zf-row");
        var note = new Paragraph(getTranslation("assessment.note"));
        note.addClassNames("zf-f12", "zf-c3", "zf-figures-note");
        panels.addClassNames("zf-split", "zf-figures-panels");
        panels.add(new Panel(getTranslation("assessment.table"), table, note).notes(digest));
        addClassName("zf-statistics");
        add(new PageHead(getPageTitle()).beside(year).actions(downloads, publish), panels);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        close();
        var chosen = year.getValue();
        var actor = CurrentActor.get();
        var county = actor.is(Role.ASSESSOR) || actor.is(Role.SUPERVISOR);
        publish.setVisible(actor.is(Role.ASSESSOR));
        downloads.removeAll();
        if (county) {
            var counted = statistics.penalties(chosen);
            table.show(counted.units(), counted.total());
            digest.setText(getTranslation(
                    "assessment.digest",
                    Formats.moment(counted.takenAt(), clock.today()),
                    Formats.digest(counted.sha256())));
            digest.setTitle(counted.sha256());
            downloads.add(download("pdf", "D"), download("xlsx", "X"), download("html", "H"));
        } else {
            table.show(statistics.own(chosen).stream().toList(), null);
            digest.setText("");
        }
    }

    private Anchor download(String format, String key) {
        var link = new Anchor(
                "/api/statistics/%d/T2.%s".formatted(year.getValue(), format),
                getTranslation("assessment.download." + format));
        link.addComponentAsFirst(new Icon("download").small());
        link.addClassName("zf-btn");
        link.setRouterIgnore(true);
        return Keys.click(link, key);
    }

    void open(TenantId unit, PenaltyColumn column) {
        close();
        var cases = statistics.cases(year.getValue(), unit, column);
        var close = new ActionButton(getTranslation("action.close"), _ -> close())
                .small()
                .flat()
                .key("Escape");
        behind.removeAll();
        behind.add(new Paragraph(getTranslation("assessment.behind.count", (long) cases.size())), list(cases, column));
        var panel = new Panel(getTranslation("assessment.behind", column.head()), behind).end(close);
        panel.addClassName("zf-figures-behind");
        panels.add(panel);
    }

    private Component list(List<CountedCase> cases, PenaltyColumn column) {
        if (cases.isEmpty()) {
            return new EmptyState(
                    "statistics",
                    getTranslation("assessment.behind.none"),
                    getTranslation("assessment.behind.none.hint"));
        }
        var lines = new Div();
        lines.addClassName("zf-figures-cases");
        for (var each : cases) {
            var line = new Element("div")
                    .appendChild(
                            new Element("span").setAttribute("class", "zf-mono").setText(each.number()),
                            new Element("span").setText(Formats.day(each.day(), clock.today())),
                            new Element("span")
                                    .setText(
                                            column.isMoney()
                                                    ? getTranslation("assessment.yuan", Formats.amount(each.amount()))
                                                    : ""));
            lines.getElement().appendChild(line);
        }
        return lines;
    }

    private void close() {
        panels.getChildren()
                .filter(part -> part.hasClassName("zf-figures-behind"))
                .toList()
                .forEach(panels::remove);
    }

    private void publish() {
        var published = statistics.publish(year.getValue());
        Notification.show(getTranslation("assessment.published", Formats.digest(published.sha256())));
    }

    @Override
    public List<KeyHint> keys() {
        var open = new KeyHint(getTranslation("assessment.key.open"), "Enter");
        var close = new KeyHint(getTranslation("action.close"), "Escape");
        return downloads.getComponentCount() == 0
                ? List.of(open, close)
                : List.of(
                        new KeyHint(getTranslation("assessment.download.pdf"), "D"),
                        new KeyHint(getTranslation("assessment.download.xlsx"), "X"),
                        new KeyHint(getTranslation("assessment.download.html"), "H"),
                        open,
                        close);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.statistics");
    }
}
