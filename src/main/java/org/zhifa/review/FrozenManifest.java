package org.zhifa.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.zhifa.casework.ManifestItem;

/** What lay before review when a round began, item by item: it stays so, whatever the case gathers later. */
@Component
class FrozenManifest {

    private final JdbcClient jdbc;

    FrozenManifest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void freeze(ReviewId id, List<ManifestItem> items) {
        items.forEach(item -> jdbc.sql("""
                        insert into review_manifest_item (review_id, kind, ref, title, digest)
                        values (?, ?, ?, ?, ?)""")
                .params(id.value(), item.kind().name(), item.ref(), item.title(), item.digest())
                .update());
    }

    List<ManifestItem> of(ReviewId id) {
        return jdbc.sql("""
                        select kind, ref, title, digest from review_manifest_item
                        where review_id = ? order by kind, ref""").param(id.value()).query(ManifestItem.class).list();
    }
}
