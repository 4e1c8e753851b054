package org.zhifa.disclosure.ui;

import java.util.List;
import java.util.Set;
import org.zhifa.disclosure.PublicationState;
import org.zhifa.identity.Actor;
import org.zhifa.identity.Role;
import org.zhifa.shared.Labelled;

/** The tabs of the screen: what waits for whom, what is out, what stays in. */
enum DisclosureTab implements Labelled {
    TO_COLLECT(Set.of(Role.OFFICER), PublicationState.TO_COLLECT),
    TO_CHECK(Set.of(Role.UNIT_HEAD, Role.REVIEWER, Role.PUBLISHER), PublicationState.TO_CHECK),
    TO_PUBLISH(Set.of(Role.PUBLISHER), PublicationState.TO_PUBLISH),
    PUBLISHED(Set.of(), PublicationState.PUBLISHED),
    KEPT_BACK(Set.of(), PublicationState.NOT_PUBLISHED, PublicationState.DEFERRED, PublicationState.WITHDRAWN);

    private final Set<Role> actors;
    private final List<PublicationState> states;

    DisclosureTab(Set<Role> actors, PublicationState... states) {
        this.actors = actors;
        this.states = List.of(states);
    }

    List<PublicationState> states() {
        return states;
    }

    /** Whether what lies here waits for this person. */
    boolean waitsFor(Actor actor) {
        return actors.stream().anyMatch(actor::is);
    }

    /** Where this person looks first. */
    static DisclosureTab firstFor(Actor actor) {
        for (var tab : List.of(TO_PUBLISH, TO_CHECK, TO_COLLECT)) {
            if (tab.waitsFor(actor)) {
                return tab;
            }
        }
        return PUBLISHED;
    }

    static DisclosureTab of(PublicationState state) {
        for (var tab : values()) {
            if (tab.states.contains(state)) {
                return tab;
            }
        }
        throw new IllegalArgumentException("no tab for " + state);
    }

    @Override
    public String labelKey() {
        return "disclosure.tab." + name();
    }
}
