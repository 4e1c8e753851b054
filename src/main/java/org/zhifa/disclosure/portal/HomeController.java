package org.zhifa.disclosure.portal;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.zhifa.disclosure.BodyPage;
import org.zhifa.disclosure.PublicAct;
import org.zhifa.disclosure.PublishRule;
import org.zhifa.disclosure.portal.Publications.Wish;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.TenantKind;

/** The county's front page, and what it says about itself. */
@Controller
class HomeController {

    private static final int LATEST = 6;

    private final PortalPages pages;
    private final Publications publications;
    private final Snapshots snapshots;
    private final OfficialClock clock;

    HomeController(PortalPages pages, Publications publications, Snapshots snapshots, OfficialClock clock) {
        this.pages = pages;
        this.publications = publications;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> home(ServletWebRequest request) {
        var bodies = snapshots.bodies();
        var latest = snapshots.tables().stream()
                .filter(table -> table.table().equals("T2"))
                .findFirst()
                .flatMap(table -> snapshots.figures(table.year(), table.table()))
                .map(Snapshots.Table::figures)
                .orElse(null);
        return pages.answer(
                request,
                home(publications.list(Wish.ANYTHING, LATEST), bodies)
                        .with("acts", PublicAct.values())
                        .with("tally", publications.tally(clock.today().getYear()))
                        .with("figures", latest));
    }

    /** What browsers ask for unasked, on pages that name no icon of their own. */
    @GetMapping("/favicon.ico")
    ResponseEntity<Void> icon() {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create("/portal/mark.svg"))
                .build();
    }

    private static Page home(List<Publications.Listed> newest, List<BodyPage> bodies) {
        return Page.of("home")
                .with("newest", newest)
                .with(
                        "departments",
                        bodies.stream().filter(body -> !isTown(body)).toList())
                .with("towns", bodies.stream().filter(HomeController::isTown).toList());
    }

    private static boolean isTown(BodyPage body) {
        return body.kind() == TenantKind.TOWN || body.kind() == TenantKind.SUBDISTRICT;
    }

    @GetMapping("/verify")
    ResponseEntity<byte[]> verify(ServletWebRequest request) {
        return pages.answer(
                request,
                Page.standing("verify").with("bodies", snapshots.bodies()).with("address", pages.absolute("")));
    }

    @GetMapping("/about")
    ResponseEntity<byte[]> about(ServletWebRequest request) {
        return pages.answer(request, Page.standing("about").with("rules", PublishRule.values()));
    }
}
