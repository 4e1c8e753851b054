package org.zhifa.disclosure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhifa.disclosure.BodyPage.Content;
import org.zhifa.disclosure.BodyPage.Section;
import org.zhifa.review.scope.CatalogueEvent;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.TenantOpened;
import org.zhifa.tenancy.Tenants;

/**
 * Puts before the public what a body must tell before it acts (事前公开), as its registers hold it. A content nobody keeps
 * a register of is missing, and the page says so.
 */
@Service
public class BodyPages {

    private final BodyPageComposer composer;
    private final PublicShelf shelf;
    private final Tenants tenants;
    private final OfficialClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    BodyPages(
            BodyPageComposer composer,
            PublicShelf shelf,
            Tenants tenants,
            OfficialClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.composer = composer;
        this.shelf = shelf;
        this.tenants = tenants;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A new body has a page from its first day. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(TenantOpened opened) {
        put(compose());
    }

    /** A catalogue of major decisions is public from the hour it is approved. */
    @ApplicationModuleListener
    void on(CatalogueEvent.Approved approved) {
        put(compose());
    }

    /** Brings the page of the current body up to date; a content that did not change keeps its day. */
    @PreAuthorize("hasAnyRole('PUBLISHER', 'TENANT_ADMIN')")
    public BodyPage refresh() {
        var page = transaction.execute(_ -> {
            var composed = compose();
            events.publishEvent(new BodyPageRefreshed(composed.code(), PublicJson.sha256(composed.json())));
            return composed;
        });
        put(page);
        return page;
    }

    private void put(BodyPage page) {
        if (!page.sections().isEmpty()) {
            shelf.putBodyPage(page, clock.instant());
        }
    }

    private BodyPage compose() {
        var file = tenants.current();
        var today = clock.today();
        var composed = composer.page(file, today);
        return shelf.bodyPage(file.code())
                .map(before -> keepingDays(composed, before))
                .orElse(composed);
    }

    private static BodyPage keepingDays(BodyPage now, BodyPage before) {
        Map<Content, Section> sections = new EnumMap<>(Content.class);
        now.sections()
                .forEach((content, section) -> sections.put(
                        content,
                        before.section(content)
                                .filter(old -> old.blocks().equals(section.blocks()))
                                .map(old -> dated(section, old.updatedOn()))
                                .orElse(section)));
        return new BodyPage(now.code(), now.name(), now.kind(), now.position(), sections);
    }

    private static Section dated(Section section, LocalDate day) {
        return new Section(day, null, section.blocks());
    }
}
