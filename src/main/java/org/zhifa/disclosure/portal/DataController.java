package org.zhifa.disclosure.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.zhifa.disclosure.portal.Publications.Place;
import org.zhifa.disclosure.portal.Publications.Wish;

/** What machines read: feeds, open data, the map of the site, the description of it all, and the sheet. */
@Controller
class DataController {

    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final int FEED = 50;
    private static final int BATCH = 200;
    private static final int LARGEST_MAP = 49_000;

    private final PortalPages pages;
    private final Publications publications;
    private final Snapshots snapshots;

    DataController(PortalPages pages, Publications publications, Snapshots snapshots) {
        this.pages = pages;
        this.publications = publications;
        this.snapshots = snapshots;
    }

    @GetMapping("/feeds/all.atom")
    ResponseEntity<byte[]> feed(ServletWebRequest request) {
        var title = pages.chinese().say("portal.name");
        return feed(request, "/feeds/all.atom", title, null);
    }

    @GetMapping("/feeds/{code:[A-Z0-9]+}.atom")
    ResponseEntity<byte[]> feed(@PathVariable String code, ServletWebRequest request) {
        var body = snapshots.body(code).orElseThrow(NoSuchPage::new).page();
        return feed(request, "/feeds/%s.atom".formatted(code), body.name(), code);
    }

    private ResponseEntity<byte[]> feed(ServletWebRequest request, String path, String title, @Nullable String code) {
        var feed = new Feed(pages).of(path, title, publications.changes(code, FEED));
        return pages.answer(request, Page.of("atom"), ATOM, feed);
    }

    /** All shown penalties, a batch at a time: a slow reader holds no connection of the database. */
    @GetMapping("/data/penalties.csv")
    void penalties(HttpServletResponse response) throws IOException {
        answering(response, CSV);
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write(Csv.MARK + Csv.row(PenaltyRow.FIELDS));
        Place after = null;
        while (true) {
            var batch = publications.penalties(after, BATCH);
            for (var record : batch) {
                out.write(PenaltyRow.csv(record));
            }
            if (batch.size() < BATCH) {
                break;
            }
            out.flush();
            after = new Place(batch.getLast().publishedOn(), batch.getLast().permalink());
        }
        out.flush();
    }

    @GetMapping("/sitemap.xml")
    void sitemap(HttpServletResponse response) throws IOException {
        answering(response, MediaType.APPLICATION_XML);
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        out.write(url("/"));
        out.write(url("/bodies"));
        out.write(url("/verify"));
        out.write(url("/about"));
        for (var body : snapshots.bodies()) {
            out.write(url("/bodies/" + body.code()));
        }
        for (var table : snapshots.tables()) {
            out.write(url("/figures/%d/%s".formatted(table.year(), table.table())));
        }
        Place after = null;
        for (var written = 0; written < LARGEST_MAP; written += BATCH) {
            var batch = publications.list(new Wish(null, Wish.ANYTHING.acts(), null, null, null, after), BATCH);
            for (var record : batch) {
                out.write(url("/records/" + record.permalink()));
            }
            if (batch.size() < BATCH) {
                break;
            }
            after = batch.getLast().place();
        }
        out.write("</urlset>\n");
        out.flush();
    }

    // Paths are made of codes and numbers only: nothing to escape.
    private String url(String path) {
        return "<url><loc>%s</loc></url>\n".formatted(pages.absolute(path));
    }

    private static void answering(HttpServletResponse response, MediaType type) {
        response.setContentType(type.toString());
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().getHeaderValue());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(ServletWebRequest request) {
        var rules = """
                User-agent: *
                Disallow: /search
                Sitemap: %s
                """.formatted(pages.absolute("/sitemap.xml"));
        return pages.answer(
                request, Page.standing("txt"), new MediaType("text", "plain", StandardCharsets.UTF_8), Bytes.of(rules));
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> openapi(ServletWebRequest request) {
        return pages.answer(
                request,
                Page.standing("json"),
                MediaType.APPLICATION_JSON,
                PortalPages.read("static/portal/openapi.json"));
    }

    /** The sheet, under an address that changes with it, so that it may be kept for a year. */
    @GetMapping("/portal/portal.{digest:[0-9a-f]{16}}.css")
    ResponseEntity<byte[]> sheet(@PathVariable String digest) {
        if (!pages.sheetAddress().contains(digest)) {
            throw new NoSuchPage();
        }
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(pages.sheet());
    }
}
