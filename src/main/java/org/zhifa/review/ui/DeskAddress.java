package org.zhifa.review.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhifa.registry.Act;
import org.zhifa.review.DeskQuery;
import org.zhifa.review.DeskQuery.Due;
import org.zhifa.review.MaterialKind;
import org.zhifa.review.ReadingItem;
import org.zhifa.review.ReviewId;
import org.zhifa.review.ReviewThread;
import org.zhifa.review.Shelf;

/**
 * What the desk shows, as it stands in the address: which list, which round, and of that round what is being read. A
 * list's part of it is what a saved filter keeps.
 *
 * @param shelf as asked for; null lets the desk choose
 */
record DeskAddress(
        @Nullable Shelf shelf,
        @Nullable Act act,
        Due due,
        String words,
        @Nullable ReviewId review,
        @Nullable MaterialKind kind,
        String ref,
        String thread) {

    static DeskAddress of(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var item = query.getSingleParameter("item").orElse("").split(":", 2);
        return new DeskAddress(
                query.getSingleParameter("shelf")
                        .flatMap(name -> known(Shelf.values(), name))
                        .orElse(null),
                query.getSingleParameter("act")
                        .flatMap(name -> known(Act.values(), name))
                        .orElse(null),
                query.getSingleParameter("due")
                        .flatMap(name -> known(Due.values(), name))
                        .orElse(Due.ANY),
                query.getSingleParameter("words").orElse(""),
                event.getRouteParameters()
                        .get(ReviewDeskView.REVIEW)
                        .map(ReviewId::of)
                        .orElse(null),
                known(MaterialKind.values(), item[0]).orElse(null),
                item.length > 1 ? item[1] : "",
                query.getSingleParameter("thread").orElse(""));
    }

    DeskQuery query(Shelf otherwise) {
        return new DeskQuery(shelf == null ? otherwise : shelf, act, due, words);
    }

    /** The list alone. */
    static QueryParameters list(DeskQuery query) {
        return QueryParameters.simple(map(query));
    }

    /** The list, and a thread that is to be shown. */
    static String thread(DeskQuery query, ReviewThread thread) {
        var map = map(query);
        map.put("thread", thread.id().toString());
        return QueryParameters.simple(map).getQueryString();
    }

    static QueryParameters item(DeskQuery query, ReadingItem item) {
        var map = map(query);
        map.put("item", item.kind() + ":" + item.ref());
        return QueryParameters.simple(map);
    }

    static RouteParameters round(ReviewId id) {
        return new RouteParameters(ReviewDeskView.REVIEW, id.toString());
    }

    private static Map<String, String> map(DeskQuery query) {
        var map = new HashMap<String, String>();
        map.put("shelf", query.shelf().name());
        if (query.act() != null) {
            map.put("act", query.act().name());
        }
        if (query.due() != Due.ANY) {
            map.put("due", query.due().name());
        }
        if (!query.words().isEmpty()) {
            map.put("words", query.words());
        }
        return map;
    }

    /** An address comes from outside: what it does not know it leaves out. */
    private static <E extends Enum<E>> Optional<E> known(E[] values, String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst();
    }
}
