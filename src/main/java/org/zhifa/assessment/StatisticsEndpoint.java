package org.zhifa.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The yearly statistics to take away: as a paper, and as a workbook. */
@RestController
class StatisticsEndpoint {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final YearlyStatistics statistics;

    StatisticsEndpoint(YearlyStatistics statistics) {
        this.statistics = statistics;
    }

    @GetMapping("/api/statistics/{year:[0-9]{4}}/T2.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable int year) {
        return file(year, "pdf", MediaType.APPLICATION_PDF, statistics.pdf(year));
    }

    @GetMapping("/api/statistics/{year:[0-9]{4}}/T2.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable int year) {
        return file(year, "xlsx", XLSX, statistics.xlsx(year));
    }

    @GetMapping("/api/statistics/{year:[0-9]{4}}/T2.html")
    ResponseEntity<byte[]> html(@PathVariable int year) {
        return file(
                year,
                "html",
                new MediaType(MediaType.TEXT_HTML, UTF_8),
                statistics.html(year).getBytes(UTF_8));
    }

    private static ResponseEntity<byte[]> file(int year, String ending, MediaType type, byte[] bytes) {
        var name = "%d-T2.%s".formatted(year, ending);
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
