package org.zhifa.review.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhifa.registry.Act;
import org.zhifa.review.Outcome;

/** The statistics of reviews to take away; who may is the service's matter. */
@RestController
class ReviewStatisticsEndpoint {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final ReviewStatistics statistics;
    private final ReviewTables tables;

    ReviewStatisticsEndpoint(ReviewStatistics statistics, ReviewTables tables) {
        this.statistics = statistics;
        this.tables = tables;
    }

    /** All tables of a period, and the rounds they count. */
    @GetMapping("/api/review/statistics/{period:[0-9Q]+}.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String period) {
        var figures = statistics.figures(known(period));
        return file(period + "-review.xlsx", XLSX, Workbook.xlsx(tables.sheets(figures)));
    }

    /** The summary of a period. */
    @GetMapping("/api/review/statistics/{period:[0-9Q]+}.csv")
    ResponseEntity<byte[]> summary(@PathVariable String period) {
        var figures = statistics.figures(known(period));
        return file(
                period + "-review.csv",
                CSV,
                Workbook.csv(tables.summary(figures)).getBytes(UTF_8));
    }

    /** The rounds a figure counts. */
    @GetMapping("/api/review/statistics/{period:[0-9Q]+}/rounds.csv")
    ResponseEntity<byte[]> rounds(
            @PathVariable String period,
            @RequestParam Pick pick,
            @RequestParam(required = false) @Nullable Act act,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(required = false) @Nullable String point,
            @RequestParam(required = false) @Nullable String reviewer,
            @RequestParam(required = false) @Nullable Integer month) {
        var rounds = statistics.rounds(new RoundFilter(known(period), pick, act, outcome, point, reviewer, month));
        return file(
                period + "-rounds.csv", CSV, Workbook.csv(tables.rounds(rounds)).getBytes(UTF_8));
    }

    private static Period known(String period) {
        return Period.parse(period).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
