package org.zhifa.exchange.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhifa.identity.Actor;
import org.zhifa.tenancy.TenantId;

/** The people of the demonstration county, by the account they sign in with. */
public final class Roster {

    private final Map<String, DemoFile.Someone> people;

    public Roster(List<DemoFile.Someone> people) {
        this.people = people.stream().collect(Collectors.toMap(DemoFile.Someone::username, Function.identity()));
    }

    public DemoFile.Someone someone(String username) {
        var someone = people.get(username);
        if (someone == null) {
            throw new IllegalArgumentException("nobody in the county signs in as " + username);
        }
        return someone;
    }

    public Actor actor(String username) {
        var someone = someone(username);
        return new Actor(someone.id(), someone.name(), new TenantId(someone.tenant()), someone.roles());
    }
}
