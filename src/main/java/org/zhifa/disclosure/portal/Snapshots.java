package org.zhifa.disclosure.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhifa.disclosure.BodyPage;
import org.zhifa.disclosure.Figures;
import org.zhifa.tenancy.CountySchemas;

/** The bodies' pages and the yearly figures, as they were put on the shelf. */
@Component
class Snapshots {

    private final CountySchemas county;

    Snapshots(CountySchemas county) {
        this.county = county;
    }

    record Body(BodyPage page, Instant changedAt) {}

    /** A table of a year, with the text it was digested from. */
    record Table(Figures figures, String json, String digest) {}

    /** A table that exists. */
    record TableOf(int year, String table) {}

    /** All bodies in the county's order. There are some sixty, so they are read whole. */
    List<BodyPage> bodies() {
        return county.portal(jdbc -> jdbc.sql("select content::text as content from body_page order by position, code")
                .query((row, n) -> BodyPage.parse(row.getString("content")))
                .list());
    }

    Optional<Body> body(String code) {
        return county.portal(jdbc -> jdbc.sql(
                        "select content::text as content, changed_at from body_page where code = :code")
                .param("code", code)
                .query((row, n) ->
                        new Body(BodyPage.parse(row.getString("content")), Publications.instant(row, "changed_at")))
                .optional());
    }

    Optional<Table> figures(int year, String table) {
        return county.portal(jdbc -> jdbc.sql("""
                        select content::text as content, content_sha256 from figures
                        where year = :year and table_code = :table
                        """)
                .param("year", year)
                .param("table", table)
                .query((row, n) -> {
                    var json = row.getString("content");
                    return new Table(Figures.parse(json), json, row.getString("content_sha256"));
                })
                .optional());
    }

    /** Newest year first. */
    List<TableOf> tables() {
        return county.portal(jdbc -> jdbc.sql("""
                        select year, table_code as "table" from figures order by year desc, table_code limit 200
                        """).query(TableOf.class).list());
    }
}
