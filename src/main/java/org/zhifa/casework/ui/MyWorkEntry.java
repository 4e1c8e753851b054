package org.zhifa.casework.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.zhifa.casework.WorkSource;
import org.zhifa.identity.CurrentActor;
import org.zhifa.shared.ui.NavEntry;

/** One's own work in the rail, with how much of it others wait for. */
@org.springframework.stereotype.Component
class MyWorkEntry implements NavEntry {

    private final ObjectProvider<WorkSource> sources;

    MyWorkEntry(ObjectProvider<WorkSource> sources) {
        this.sources = sources;
    }

    @Override
    public String icon() {
        return "inbox";
    }

    @Override
    public String labelKey() {
        return "casework.nav.work";
    }

    @Override
    public Class<? extends Component> view() {
        return MyWorkView.class;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public int badge() {
        return CurrentActor.find()
                .map(actor -> sources.stream()
                        .mapToInt(source -> source.callingFor(actor))
                        .sum())
                .orElse(0);
    }
}
