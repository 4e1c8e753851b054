package org.zhifa.review.scope;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unit's catalogue as the public may read it (公开的目录清单): what the head approved, in Chinese. */
@Component
@Transactional(readOnly = true)
public class PublicCatalogue {

    /** A version that holds, or will. */
    public record Published(int number, LocalDate inForceFrom, List<Row> rows) {}

    /** An entry: its code, its words, the article it rests on. */
    public record Row(String code, String name, String basis) {}

    private final CatalogueRecords records;

    PublicCatalogue(CatalogueRecords records) {
        this.records = records;
    }

    /** The version in force on the day, and after it the one that will be. */
    public List<Published> on(LocalDate day) {
        var now = records.inForce(day);
        var next = records.all().stream()
                .filter(version -> version.isApproved() && version.inForceFrom().isAfter(day))
                .findFirst();
        return Stream.of(now, next)
                .flatMap(Optional::stream)
                .map(PublicCatalogue::published)
                .toList();
    }

    private static Published published(CatalogueVersion version) {
        return new Published(
                version.number(),
                version.inForceFrom(),
                version.entries().stream()
                        .map(entry -> new Row(
                                entry.code(), entry.name().zh(), entry.basis().toString()))
                        .toList());
    }
}
