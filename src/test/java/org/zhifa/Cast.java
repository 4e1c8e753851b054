package org.zhifa;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.zhifa.identity.Actor;
import org.zhifa.identity.HasActor;
import org.zhifa.identity.PersonId;
import org.zhifa.identity.Role;
import org.zhifa.tenancy.CurrentTenant;
import org.zhifa.tenancy.TenantId;

/** The people of the sample case: each signs in, acts for the unit, and signs out again. */
public final class Cast {

    public static final TenantId SJ = new TenantId("SJ");

    public static final Person YU = person("于示一", Role.OFFICER);
    public static final Person TIAN = person("田示二", Role.OFFICER);
    public static final Person GAO = person("高示三", Role.UNIT_HEAD);
    public static final Person FA = person("法示四", Role.REVIEWER);
    public static final Person FAZHANG = person("法示长", Role.REVIEW_HEAD);
    public static final Person LV = person("律示三", Role.ADVISER);
    public static final Person ZHONG = person("钟示五", Role.HEARING_HOST);
    public static final Person HUAN = person("桓示六", Role.HEAD_OF_BODY);
    public static final Person GONGSHI = person("公示六一", Role.PUBLISHER);
    public static final Person DANG = person("档示七", Role.ARCHIVIST);
    public static final Person ADMIN = person("管示八", Role.TENANT_ADMIN);
    public static final Person CASHIER = person("款示九", Role.CASHIER);

    /** Of the leading group's office: watches every unit and counts the year. */
    public static final Person SI = new Person(new Actor(
            new PersonId(UUID.nameUUIDFromBytes("司示二".getBytes(UTF_8))),
            "司示二",
            new TenantId("LDB"),
            Set.of(Role.SUPERVISOR, Role.ASSESSOR)));

    /** The county's administrator, who sits in the leading group's office. */
    public static final Person COUNTY = person("县示一", Role.COUNTY_ADMIN).of(new TenantId("LDB"));

    private Cast() {}

    private static Person person(String name, Role... roles) {
        var id = new PersonId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
        return new Person(new Actor(id, name, SJ, Set.of(roles)));
    }

    /** Somebody who can act. */
    public record Person(Actor actor) {

        public PersonId id() {
            return actor.id();
        }

        /** The same person, working for another unit. */
        public Person of(TenantId tenant) {
            return new Person(new Actor(actor.id(), actor.name(), tenant, actor.roles()));
        }

        /** The same person, with other roles. */
        public Person as(Role... roles) {
            return new Person(new Actor(actor.id(), actor.name(), actor.tenant(), Set.of(roles)));
        }

        /** Does {@code act} signed in as this person, for this person's unit. */
        public <T> T does(ScopedValue.CallableOp<T, RuntimeException> act) {
            var before = SecurityContextHolder.getContext();
            SecurityContextHolder.setContext(signedIn());
            try {
                return CurrentTenant.with(actor.tenant(), act);
            } finally {
                SecurityContextHolder.setContext(before);
            }
        }

        SecurityContext signedIn() {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new TestingAuthenticationToken(
                    new Principal(actor),
                    "",
                    actor.roles().stream().map(Role::authority).toArray(String[]::new)));
            return context;
        }

        public void does(Runnable act) {
            does(() -> {
                act.run();
                return this;
            });
        }
    }

    private record Principal(Actor actor) implements HasActor {}
}
