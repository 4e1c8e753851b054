package org.zhifa.casework;

import java.util.List;
import org.zhifa.identity.Actor;

/** Where a person's work comes from. Casework and the modules built on it implement it as beans. */
public interface WorkSource {

    /** Everything that waits for this person, in no order. */
    List<WorkItem> openFor(Actor actor);

    /** How many of them others wait for or sent back. Asked on every navigation, so it must be quick. */
    default int callingFor(Actor actor) {
        return 0;
    }
}
