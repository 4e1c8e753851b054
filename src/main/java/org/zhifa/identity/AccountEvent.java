package org.zhifa.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.RecordedEvent;

/** Everything that happens to accounts, as the unit's log records it: who by their id, and no more of the person. */
public sealed interface AccountEvent extends RecordedEvent {

    PersonId person();

    @Override
    default @Nullable UUID caseUuid() {
        return null;
    }

    @Override
    default Map<String, Object> facts() {
        return Map.of("person", person().toString());
    }

    /** Somebody may sign in from now on. */
    record Opened(PersonId person, Set<Role> roles) implements AccountEvent {

        @Override
        public String kind() {
            return "account.opened";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("person", person.toString(), "roles", names(roles));
        }
    }

    /** Somebody may do something else from now on. */
    record RolesSet(PersonId person, Set<Role> roles) implements AccountEvent {

        @Override
        public String kind() {
            return "account.roles";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("person", person.toString(), "roles", names(roles));
        }
    }

    /** Nobody signs in with it any more. */
    record Closed(PersonId person) implements AccountEvent {

        @Override
        public String kind() {
            return "account.closed";
        }
    }

    /** It is in use again. */
    record Reopened(PersonId person) implements AccountEvent {

        @Override
        public String kind() {
            return "account.reopened";
        }
    }

    /** An administrator gave it a new one-time password. */
    record PasswordReset(PersonId person) implements AccountEvent {

        @Override
        public String kind() {
            return "account.password";
        }
    }

    /** Too many wrong passwords; it opens again by itself. */
    record LockedOut(PersonId person) implements AccountEvent {

        @Override
        public String kind() {
            return "account.locked";
        }
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }
}
