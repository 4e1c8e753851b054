package org.zhifa.disclosure.portal;

import java.util.LinkedHashMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.zhifa.disclosure.BodyPage;
import org.zhifa.disclosure.BodyPage.Content;
import org.zhifa.shared.OfficialClock;

/** What the bodies tell before they act: who they are, on what ground they act, and where to turn. */
@Controller
class BodyController {

    private final PortalPages pages;
    private final Snapshots snapshots;
    private final OfficialClock clock;

    BodyController(PortalPages pages, Snapshots snapshots, OfficialClock clock) {
        this.pages = pages;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @GetMapping("/bodies")
    ResponseEntity<byte[]> bodies(ServletWebRequest request) {
        var bodies = new LinkedHashMap<BodyPage, Completeness>();
        for (var body : snapshots.bodies()) {
            bodies.put(body, Completeness.of(body, clock.today()));
        }
        return pages.answer(request, Page.of("bodies").with("bodies", bodies));
    }

    @GetMapping("/bodies/{code:[A-Z0-9]+}")
    ResponseEntity<byte[]> body(@PathVariable String code, ServletWebRequest request) {
        var body = snapshots.body(code).orElseThrow(NoSuchPage::new).page();
        var visit = Visit.of(request.getRequest());
        return pages.answer(
                request,
                Page.of("body")
                        .with("body", body)
                        .with("complete", Completeness.of(body, clock.today()))
                        .with("view", BodyView.of(body, visit))
                        .with("contents", Content.values()));
    }

    @GetMapping("/bodies/{code:[A-Z0-9]+}.json")
    ResponseEntity<byte[]> data(@PathVariable String code, ServletWebRequest request) {
        var body = snapshots.body(code).orElseThrow(NoSuchPage::new).page();
        return pages.answer(request, Page.of("json"), MediaType.APPLICATION_JSON, Bytes.of(body.json()));
    }
}
