package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.zhifa.review.Opinion;

/** By what right the reviewer gave an opinion: the qualification the register had then. */
final class Standing {

    private Standing() {}

    static Optional<Component> of(Opinion opinion) {
        return words(opinion).map(words -> {
            var standing = new Span(words);
            standing.addClassNames("zf-c3", "zf-f12");
            return standing;
        });
    }

    static Optional<String> words(Opinion opinion) {
        var ui = UI.getCurrent();
        if (opinion.qualification() != null) {
            return Optional.of(ui.getTranslation("review.people.standing.qualified", opinion.qualification()));
        }
        return Optional.ofNullable(opinion.reviewingSince())
                .map(since -> ui.getTranslation("review.people.standing.since", since.toString()));
    }
}
