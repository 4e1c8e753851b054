package org.zhifa.disclosure.portal;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.zhifa.casework.procedure.PaperCatalogue;
import org.zhifa.disclosure.BodyPage;
import org.zhifa.disclosure.PaperProofs;
import org.zhifa.disclosure.PaperProofs.PaperProof;
import org.zhifa.disclosure.PublicAct;
import org.zhifa.disclosure.PublishRule;
import org.zhifa.disclosure.portal.Publications.Wish;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.TenantId;
import org.zhifa.tenancy.TenantKind;

/** The county's front page, and what it says about itself. */
@Controller
class HomeController {

    private static final int LATEST = 6;
    private static final Pattern PAPER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PortalPages pages;
    private final Publications publications;
    private final Snapshots snapshots;
    private final PaperProofs papers;
    private final OfficialClock clock;
    private final PaperCatalogue catalogue = PaperCatalogue.delivered();

    HomeController(
            PortalPages pages,
            Publications publications,
            Snapshots snapshots,
            PaperProofs papers,
            OfficialClock clock) {
        this.pages = pages;
        this.publications = publications;
        this.snapshots = snapshots;
        this.papers = papers;
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

    /** Where the code printed on a paper leads. */
    @GetMapping(path = "/verify", params = "paper")
    ResponseEntity<byte[]> verify(
            @RequestParam("unit") String unit, @RequestParam("paper") String paper, ServletWebRequest request) {
        var found = isPaper(unit, paper)
                ? papers.find(new TenantId(unit), UUID.fromString(paper))
                : Optional.<PaperProof>empty();
        return pages.answer(
                request,
                found.map(proof -> Page.of("paper")
                                .with("paper", proof)
                                .with("unit", unit)
                                .with("body", nameOf(unit))
                                .with("type", nameOf(proof, request)))
                        .orElseGet(() -> Page.of("paper", HttpStatus.NOT_FOUND)));
    }

    private static boolean isPaper(String unit, String paper) {
        return TenantId.isValid(unit) && PAPER.matcher(paper).matches();
    }

    private String nameOf(String unit) {
        return snapshots.bodies().stream()
                .filter(body -> body.code().equals(unit))
                .map(BodyPage::name)
                .findFirst()
                .orElse(unit);
    }

    private String nameOf(PaperProof proof, ServletWebRequest request) {
        var locale = Visit.of(request.getRequest()).locale();
        return catalogue.find(proof.type()).map(type -> type.name().in(locale)).orElse(proof.type());
    }

    @GetMapping("/about")
    ResponseEntity<byte[]> about(ServletWebRequest request) {
        return pages.answer(request, Page.standing("about").with("rules", PublishRule.values()));
    }
}
