package org.zhifa.review.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.zhifa.identity.CurrentActor;
import org.zhifa.identity.Role;
import org.zhifa.review.scope.CatalogueVersion;
import org.zhifa.review.scope.MajorDecisions;
import org.zhifa.shared.ui.NavEntry;

/** The catalogue of major decisions in the rail; the head of the body sees there that a version waits. */
@org.springframework.stereotype.Component
class CatalogueEntry implements NavEntry {

    private final MajorDecisions decisions;

    CatalogueEntry(MajorDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String icon() {
        return "document";
    }

    @Override
    public String labelKey() {
        return "review.catalogue.nav";
    }

    @Override
    public Class<? extends Component> view() {
        return CatalogueView.class;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.REVIEWER.name(), Role.HEAD_OF_BODY.name());
    }

    @Override
    public int badge() {
        return CurrentActor.get().is(Role.HEAD_OF_BODY)
                ? (int) decisions.versions().stream()
                        .filter(CatalogueVersion::isProposed)
                        .count()
                : 0;
    }
}
