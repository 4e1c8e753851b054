package org.zhifa.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.TenantId;

/** The accounts' rows in {@code platform}. Who may change them is {@link Accounts}' matter. */
@Component
class AccountRegister {

    /** How many failures lock an account, and for how many minutes. */
    static final int FAILURES = 5;

    static final int LOCKED_MINUTES = 15;

    private static final RowMapper<Account> ACCOUNT = (row, _) -> new Account(
            new PersonId(row.getObject("person_id", UUID.class)),
            row.getString("username"),
            row.getString("name"),
            new TenantId(row.getString("tenant_code")),
            roles(row.getString("roles")),
            row.getBoolean("is_open"),
            row.getBoolean("is_locked"),
            row.getBoolean("must_change"),
            row.getInt("version"));

    private final CountySchemas county;
    private final PasswordEncoder passwords;

    AccountRegister(CountySchemas county, PasswordEncoder passwords) {
        this.county = county;
        this.passwords = passwords;
    }

    void insert(NewAccount account, boolean mustChange) {
        var hash = passwords.encode(account.password());
        county.platform(jdbc -> {
            jdbc.sql("""
                            insert into account
                                (person_id, username, name, tenant_code, password_hash, is_open, must_change)
                            values (?, ?, ?, ?, ?, true, ?)""")
                    .params(
                            account.person().value(),
                            account.username(),
                            account.name(),
                            account.tenant().code(),
                            hash,
                            mustChange)
                    .update();
            return give(jdbc, account.person(), account.roles());
        });
    }

    Optional<Account> find(String username) {
        return county.platform(
                jdbc -> select(jdbc, "username", username).stream().findFirst());
    }

    Optional<Account> find(PersonId person) {
        return county.platform(
                jdbc -> select(jdbc, "person", person.toString()).stream().findFirst());
    }

    List<Account> of(TenantId tenant) {
        return county.platform(jdbc -> select(jdbc, "tenant", tenant.code()));
    }

    Optional<String> passwordHash(String username) {
        return county.platform(jdbc -> jdbc.sql("select password_hash from account where username = ?")
                .param(username)
                .query(String.class)
                .optional());
    }

    boolean hasPassword(String username, String password) {
        return passwordHash(username)
                .map(hash -> passwords.matches(password, hash))
                .orElse(false);
    }

    Optional<Integer> version(PersonId person) {
        return county.platform(jdbc -> jdbc.sql("select version from account where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .optional());
    }

    void setOpen(PersonId person, boolean open) {
        county.platform(jdbc -> jdbc.sql("update account set is_open = ?, version = version + 1 where person_id = ?")
                .params(open, person.value())
                .update());
    }

    void setPassword(PersonId person, String password, boolean mustChange) {
        var hash = passwords.encode(password);
        county.platform(
                jdbc -> jdbc.sql("""
                        update account set password_hash = ?, must_change = ?, version = version + 1,
                            failures = 0, locked_until = null
                        where person_id = ?""").params(hash, mustChange, person.value()).update());
    }

    void setRoles(PersonId person, Set<Role> roles) {
        county.platform(jdbc -> {
            jdbc.sql("update account set version = version + 1 where person_id = ?")
                    .param(person.value())
                    .update();
            jdbc.sql("delete from account_role where person_id = ?")
                    .param(person.value())
                    .update();
            return give(jdbc, person, roles);
        });
    }

    /** Counts a wrong password; the account, if this was the failure that locked it. */
    Optional<Account> failed(String username) {
        return county.platform(jdbc -> jdbc.sql("""
                        update account set
                            failures = case when failures + 1 >= :most then 0 else failures + 1 end,
                            locked_until = case when failures + 1 >= :most
                                then now() + make_interval(mins => :minutes) else locked_until end
                        where username = :username
                        returning failures = 0""")
                .param("most", FAILURES)
                .param("minutes", LOCKED_MINUTES)
                .param("username", username)
                .query(Boolean.class)
                .optional()
                .filter(locked -> locked)
                .flatMap(_ -> select(jdbc, "username", username).stream().findFirst()));
    }

    void succeeded(String username) {
        county.platform(jdbc -> jdbc.sql("""
                        update account set failures = 0, locked_until = null
                        where username = ? and (failures > 0 or locked_until is not null)""").param(username).update());
    }

    /** Removes the accounts of a unit whose opening failed; otherwise accounts are closed, never removed. */
    void remove(TenantId tenant) {
        county.platform(jdbc -> {
            jdbc.sql("""
                            delete from account_role
                            where person_id in (select person_id from account where tenant_code = ?)""").param(tenant.code()).update();
            return jdbc.sql("delete from account where tenant_code = ?")
                    .param(tenant.code())
                    .update();
        });
    }

    private static int give(JdbcClient jdbc, PersonId person, Set<Role> roles) {
        for (var role : roles) {
            jdbc.sql("insert into account_role (person_id, role) values (?, ?)")
                    .params(person.value(), role.name())
                    .update();
        }
        return roles.size();
    }

    private static List<Account> select(JdbcClient jdbc, String by, String value) {
        return jdbc.sql("""
                        select a.*, coalesce(a.locked_until > now(), false) as is_locked, array_to_string(array(
                            select role from account_role r where r.person_id = a.person_id order by role), ',') as roles
                        from account a
                        where case :by when 'username' then username = :value
                                       when 'person' then person_id::text = :value
                                       else tenant_code = :value end
                        order by username""")
                .param("by", by)
                .param("value", value)
                .query(ACCOUNT)
                .list();
    }

    private static Set<Role> roles(String names) {
        return names.isEmpty()
                ? Set.of()
                : List.of(names.split(",")).stream().map(Role::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
