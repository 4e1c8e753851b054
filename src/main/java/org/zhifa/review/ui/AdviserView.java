package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.review.Advisers;
import org.zhifa.review.Consultation;
import org.zhifa.review.Consultation.Material;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.EmptyState;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/** The legal adviser's own screen (法律顾问): what was asked, what he was given to read, and his opinion. */
@Route("adviser/:request?")
@RolesAllowed("ADVISER")
class AdviserView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private static final String REQUEST = "request";
    private static final int MOST = 200;
    private static final int LONGEST = 20_000;

    private final transient Advisers advisers;
    private final transient OfficialClock clock;

    final TextArea opinion = new TextArea();

    @Nullable
    ActionButton answer;

    AdviserView(Advisers advisers, OfficialClock clock) {
        this.advisers = advisers;
        this.clock = clock;
        addClassNames("zf-desk", "zf-adviser");
        opinion.setLabel(getTranslation("review.adviser.opinion"));
        opinion.setHelperText(getTranslation("review.adviser.opinion.role"));
        opinion.setMinRows(8);
        opinion.setMaxLength(LONGEST);
        opinion.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var chosen = event.getRouteParameters().get(REQUEST).map(UUID::fromString);
        var asked = advisers.mine(MOST);
        removeAll();
        var list = new Panel(getTranslation("review.adviser.asked"), queue(asked, chosen.orElse(null)));
        var body = new Div(
                list,
                asked.stream()
                        .filter(each -> chosen.filter(each.id()::equals).isPresent())
                        .findFirst()
                        .map(this::pane)
                        .orElseGet(() -> new EmptyState(
                                "review",
                                getTranslation(asked.isEmpty() ? "review.adviser.none" : "review.adviser.choose"),
                                getTranslation("review.adviser.none.whatToDo"))));
        body.addClassNames("zf-split", "zf-two");
        body.getElement().getClassList().set("chosen", chosen.isPresent());
        add(new PageHead(getPageTitle()), body);
    }

    private Component queue(List<Consultation> asked, @Nullable UUID chosen) {
        var queue = new OrderedList();
        queue.addClassName("zf-desk-queue");
        asked.forEach(each -> {
            var link = new RouterLink("", AdviserView.class, parameters(each.id()));
            var title = new Span(each.title());
            title.addClassName("zf-cut");
            var second = new Span(
                    chip(each), new Span(getTranslation("review.adviser.from", each.asker(), each.caseNumber())));
            second.addClassName("l2");
            link.add(title, second);
            var item = new ListItem(link);
            item.getElement().getClassList().set("on", each.id().equals(chosen));
            queue.add(item);
        });
        return queue;
    }

    private Component pane(Consultation each) {
        var pane = new Div(
                section("review.adviser.question", new Paragraph(each.question())),
                section("review.adviser.materials", materials(each)));
        pane.addClassName("zf-adviser-pane");
        if (each.isOpen()) {
            if (each.materials().stream().anyMatch(material -> material.kind() == Material.Kind.DRAFT)) {
                pane.add(section("review.adviser.material.DRAFT", draft(each)));
            }
            var send = new ActionButton(getTranslation("review.adviser.answer"), click -> answer(each))
                    .primary()
                    .key("Ctrl+Enter");
            answer = send;
            pane.add(new Section(opinion, send));
        } else if (each.opinion() != null) {
            pane.add(section("review.adviser.opinion", new Paragraph(each.opinion())));
        }
        return pane;
    }

    private Component draft(Consultation each) {
        var draft = new Div();
        draft.addClassName("draft");
        DraftText.of(advisers.draft(each.id()), this::getTranslation)
                .forEach(paragraph -> draft.add(new Paragraph(paragraph.text())));
        return draft;
    }

    private Component materials(Consultation each) {
        var list = new UnorderedList();
        each.materials().forEach(material -> list.add(new ListItem(material(each, material))));
        return each.materials().isEmpty() ? new Paragraph(getTranslation("review.adviser.materials.none")) : list;
    }

    /** Closed again with the answer, or when the days are over. */
    private Component material(Consultation each, Material material) {
        var words = getTranslation("review.adviser.material.named", material.kind(), material.title());
        if (!each.isOpen() || material.kind() == Material.Kind.DRAFT) {
            return new Span(words);
        }
        var address = material.kind() == Material.Kind.PAPER
                ? "/api/papers/%s.pdf".formatted(material.ref())
                : "/api/media/" + material.ref();
        var link = new Anchor(address, words);
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return link;
    }

    private void answer(Consultation each) {
        if (opinion.getValue().isBlank()) {
            opinion.setErrorMessage(getTranslation("form.required"));
            opinion.setInvalid(true);
            opinion.focus();
            return;
        }
        advisers.answer(each.id(), opinion.getValue());
        opinion.clear();
        UI.getCurrent().navigate(AdviserView.class, parameters(each.id()));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private Section section(String key, Component content) {
        var section = new Section(new H3(getTranslation(key)), content);
        section.addClassName("zf-sec");
        return section;
    }

    private Component chip(Consultation each) {
        return switch (each.state()) {
            case OPEN ->
                new StateChip(
                        getTranslation("review.adviser.until", Formats.day(each.until(), clock.today())),
                        Tone.AMBER,
                        "clock");
            case ANSWERED -> new StateChip(getTranslation(each.state().labelKey()), Tone.GREEN, "check");
            case OVER -> new StateChip(getTranslation(each.state().labelKey()));
        };
    }

    private static RouteParameters parameters(UUID request) {
        return new RouteParameters(REQUEST, request.toString());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.adviser.title");
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint(getTranslation("review.adviser.answer"), "Ctrl+Enter"));
    }
}
