package org.zhifa.disclosure.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.zhifa.disclosure.BodyPage;
import org.zhifa.disclosure.PublicAct;
import org.zhifa.disclosure.portal.Publications.Listed;
import org.zhifa.disclosure.portal.Publications.Place;
import org.zhifa.disclosure.portal.Publications.Wish;
import org.zhifa.tenancy.TenantId;

/** The search: what is asked stands in the address, which may be kept and passed on. */
@Controller
class SearchController {

    private static final int ROWS = 20;
    private static final int LONGEST_QUESTION = 100;

    private final PortalPages pages;
    private final Publications publications;
    private final Snapshots snapshots;

    SearchController(PortalPages pages, Publications publications, Snapshots snapshots) {
        this.pages = pages;
        this.publications = publications;
        this.snapshots = snapshots;
    }

    /** A condition in force, and the address without it. */
    record Chip(String label, String without) {}

    @GetMapping("/search")
    ResponseEntity<byte[]> search(ServletWebRequest request) {
        var visit = Visit.of(request.getRequest());
        var wish = wish(request);
        var found = publications.list(wish, ROWS + 1);
        return pages.answer(request, page(visit, wish, found, snapshots.bodies(), pages.wording(visit)));
    }

    static Page page(Visit visit, Wish wish, List<Listed> found, List<BodyPage> bodies, Wording words) {
        var shown = found.subList(0, Math.min(ROWS, found.size()));
        return Page.of("search")
                .with("wish", wish)
                .with("acts", PublicAct.values())
                .with("bodies", bodies)
                .with("found", shown)
                .with("more", found.size() > ROWS ? next(visit, shown.getLast().place()) : null)
                .with("first", wish.after() == null)
                .with("chips", chips(visit, wish, bodies, words));
    }

    private static String next(Visit visit, Place last) {
        var asked = new ArrayList<>(without(visit, pair -> pair.getKey().equals("after")));
        asked.add(Map.entry("after", last.toString()));
        return visit.to("/search", asked);
    }

    private static List<Chip> chips(Visit visit, Wish wish, List<BodyPage> bodies, Wording words) {
        var chips = new ArrayList<Chip>();
        if (wish.words() != null) {
            chips.add(new Chip(words.say("portal.search.chip.words", wish.words()), dropping(visit, "q")));
        }
        if (!wish.acts().isEmpty() && wish.acts().size() < PublicAct.values().length) {
            var labels = wish.acts().stream().map(words::label).toList();
            chips.add(new Chip(String.join(words.say("portal.format.comma"), labels), dropping(visit, "act")));
        }
        if (wish.body() != null) {
            var name = bodies.stream()
                    .filter(body -> body.code().equals(wish.body()))
                    .map(BodyPage::name)
                    .findFirst();
            chips.add(new Chip(name.orElse(wish.body()), dropping(visit, "body")));
        }
        if (wish.from() != null) {
            chips.add(new Chip(words.say("portal.search.chip.from", wish.from().toString()), dropping(visit, "from")));
        }
        if (wish.to() != null) {
            chips.add(new Chip(words.say("portal.search.chip.to", wish.to().toString()), dropping(visit, "to")));
        }
        return chips;
    }

    private static String dropping(Visit visit, String name) {
        return visit.to(
                "/search",
                without(
                        visit,
                        pair -> pair.getKey().equals(name) || pair.getKey().equals("after")));
    }

    private static List<Map.Entry<String, String>> without(Visit visit, Predicate<Map.Entry<String, String>> dropped) {
        return visit.asked().stream()
                .filter(dropped.negate())
                .filter(pair -> !pair.getValue().isBlank())
                .toList();
    }

    private static Wish wish(ServletWebRequest request) {
        var words = text(request, "q");
        if (words != null && words.length() > LONGEST_QUESTION) {
            throw new BadAddress("q");
        }
        var body = text(request, "body");
        if (body != null && !TenantId.isValid(body)) {
            throw new BadAddress("body");
        }
        var after = text(request, "after");
        return new Wish(
                words,
                acts(request.getParameterValues("act")),
                body,
                date(request, "from"),
                date(request, "to"),
                after == null ? null : Place.parse(after));
    }

    /** Ticked one by one, or together with commas between. */
    private static List<PublicAct> acts(String @Nullable [] ticked) {
        if (ticked == null) {
            return List.of();
        }
        var codes = Arrays.stream(ticked).flatMap(codeList -> Arrays.stream(codeList.split(",")));
        return codes.filter(code -> !code.isBlank())
                .map(SearchController::act)
                .distinct()
                .toList();
    }

    private static PublicAct act(String code) {
        return Arrays.stream(PublicAct.values())
                .filter(act -> act.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new BadAddress("act"));
    }

    private static @Nullable LocalDate date(ServletWebRequest request, String name) {
        var text = text(request, name);
        return text == null ? null : BadAddress.date(name, text);
    }

    private static @Nullable String text(ServletWebRequest request, String name) {
        var text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
