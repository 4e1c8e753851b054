package org.zhifa.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.identity.Actor;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.scope.CatalogueVersion;
import org.zhifa.review.scope.MajorDecisions;
import org.zhifa.shared.OfficialClock;
import org.zhifa.shared.ui.ActionButton;
import org.zhifa.shared.ui.Formats;
import org.zhifa.shared.ui.HasKeys;
import org.zhifa.shared.ui.KeyHint;
import org.zhifa.shared.ui.PageHead;
import org.zhifa.shared.ui.Panel;
import org.zhifa.shared.ui.StateChip;
import org.zhifa.shared.ui.Tone;

/**
 * The unit's catalogue of major decisions (重大执法决定法制审核目录清单): its versions, and what each says. The legal office
 * proposes, the head of the body approves, everybody in the house reads.
 */
@Route("catalogue")
@RolesAllowed({"REVIEWER", "HEAD_OF_BODY", "UNIT_HEAD", "OFFICER"})
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private final transient MajorDecisions decisions;
    private final transient OfficialClock clock;

    private @Nullable Integer chosen;
    private final transient Actor reader = CurrentActor.get();

    @Nullable
    ActionButton propose;

    @Nullable
    ActionButton approve;

    CatalogueView(MajorDecisions decisions, OfficialClock clock) {
        this.decisions = decisions;
        this.clock = clock;
        addClassName("zf-catalogue");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        removeAll();
        var versions = decisions.versions();
        var inForce = decisions.inForce(clock.today());
        var shown = versions.stream()
                .filter(version -> chosen != null && version.number() == chosen)
                .findFirst()
                .or(() -> versions.stream().filter(CatalogueVersion::isProposed).findFirst())
                .or(() -> inForce);
        var body = new Div(list(versions, inForce, shown), content(shown));
        body.addClassNames("zf-split", "zf-catalogue-body");
        add(head(versions, inForce, shown), body);
    }

    private PageHead head(
            List<CatalogueVersion> versions, Optional<CatalogueVersion> inForce, Optional<CatalogueVersion> shown) {
        var head = new PageHead(getPageTitle())
                .meta(
                        getTranslation("review.catalogue.mode"),
                        getTranslation(
                                "review.catalogue.mode." + decisions.mode().name()))
                .meta(
                        getTranslation("review.catalogue.inForce"),
                        inForce.map(version -> getTranslation("review.catalogue.version", version.number()))
                                .orElseGet(() -> getTranslation("review.catalogue.inForce.none")));
        var waiting = shown.filter(CatalogueVersion::isProposed);
        var actions = new ArrayList<ActionButton>();
        propose = null;
        approve = null;
        if (reader.is(Role.HEAD_OF_BODY) && waiting.isPresent()) {
            var number = waiting.get().number();
            approve = new ActionButton(getTranslation("review.catalogue.approve"), click -> {
                        decisions.approve(number, getTranslation("review.catalogue.approve"));
                        load();
                    })
                    .primary()
                    .key("A");
            actions.add(new ActionButton(
                            getTranslation("review.catalogue.sendBack"),
                            click -> new ReasonDialog(getTranslation("review.catalogue.sendBack"), reason -> {
                                        decisions.sendBack(number, reason);
                                        load();
                                    })
                                    .open())
                    .icon("back"));
            actions.add(approve);
        }
        if (reader.is(Role.REVIEWER)) {
            var before = inForce.map(CatalogueVersion::entries)
                    .orElse(decisions.standard().entries());
            propose = new ActionButton(
                            getTranslation("review.catalogue.propose"),
                            click -> new CatalogueEditor(
                                            decisions.standard(), before, clock.today(), (entries, from, reason) -> {
                                                chosen = decisions.propose(entries, from, reason);
                                                load();
                                            })
                                    .open())
                    .icon("add")
                    .key("C")
                    .primary();
            propose.blocked(
                    versions.stream().anyMatch(CatalogueVersion::isProposed)
                            ? getTranslation("review.catalogue.propose.waits")
                            : null);
            actions.add(propose);
        }
        return head.actions(actions.toArray(ActionButton[]::new));
    }

    private Panel list(
            List<CatalogueVersion> versions, Optional<CatalogueVersion> inForce, Optional<CatalogueVersion> shown) {
        var list = new UnorderedList();
        list.addClassName("zf-catalogue-versions");
        versions.forEach(version -> list.add(line(
                version,
                inForce.filter(each -> each.number() == version.number()).isPresent(),
                shown.filter(each -> each.number() == version.number()).isPresent())));
        var usual = new NativeButton(getTranslation("review.catalogue.standard"), click -> {
            chosen = 0;
            load();
        });
        var item = new ListItem(usual);
        item.setClassName("on", shown.isEmpty());
        list.add(item);
        return new Panel(getTranslation("review.catalogue.versions"), list);
    }

    private ListItem line(CatalogueVersion version, boolean inForce, boolean shown) {
        var open = new NativeButton(getTranslation("review.catalogue.version", version.number()), click -> {
            chosen = version.number();
            load();
        });
        var state = inForce
                ? StateChip.bare(getTranslation("review.catalogue.state.inForce"), Tone.GREEN, "check")
                : StateChip.bare(
                        getTranslation(version.state().labelKey()),
                        switch (version.state()) {
                            case PROPOSED -> Tone.AMBER;
                            case APPROVED -> Tone.PLAIN;
                            case RETURNED -> Tone.RED;
                        },
                        null);
        var from = new Span(getTranslation("review.catalogue.from", version.inForceFrom()));
        from.addClassNames("zf-c3", "zf-f12");
        var item = new ListItem(open, from, state);
        item.setClassName("on", shown);
        return item;
    }

    private Panel content(Optional<CatalogueVersion> shown) {
        var panel = new Panel(shown.map(version -> getTranslation("review.catalogue.version", version.number()))
                .orElseGet(() -> getTranslation("review.catalogue.standard")));
        shown.ifPresent(version -> panel.add(story(version)));
        panel.add(new EntryTable(
                decisions.standard(),
                shown.map(CatalogueVersion::entries).orElse(decisions.standard().entries())));
        return panel;
    }

    private Paragraph story(CatalogueVersion version) {
        var story = new Paragraph(getTranslation(
                "review.catalogue.proposedBy",
                version.drafter(),
                Formats.moment(LocalDateTime.ofInstant(version.draftedAt(), OfficialClock.BEIJING), clock.today()),
                version.reason()));
        if (version.judge() != null && version.judgedAt() != null) {
            story.add(new Span(getTranslation(
                    version.isApproved() ? "review.catalogue.approvedBy" : "review.catalogue.returnedBy",
                    version.judge(),
                    Formats.moment(LocalDateTime.ofInstant(version.judgedAt(), OfficialClock.BEIJING), clock.today()),
                    String.valueOf(version.opinion()))));
        }
        story.addClassNames("zf-sec", "zf-c2", "zf-f12");
        return story;
    }

    @Override
    public List<KeyHint> keys() {
        var keys = new ArrayList<KeyHint>();
        if (propose != null) {
            keys.add(new KeyHint(getTranslation("review.catalogue.propose"), "C"));
        }
        if (approve != null) {
            keys.add(new KeyHint(getTranslation("review.catalogue.approve"), "A"));
        }
        return keys;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.catalogue");
    }
}
