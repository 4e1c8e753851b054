package org.zhifa.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.zhifa.tenancy.CountySchemas;
import org.zhifa.tenancy.TenantId;

/**
 * The accounts of the county (账号). An issuer only proves who somebody is; what the person may do stands here, so that
 * it changes the same way whichever issuer is used.
 */
@Service
public class Accounts {

    private final CountySchemas county;
    private final PasswordEncoder passwords;

    Accounts(CountySchemas county, PasswordEncoder passwords) {
        this.county = county;
        this.passwords = passwords;
    }

    /** Opens an account, by an administrator of the county or of the account's own unit. */
    @PreAuthorize(
            "hasRole('COUNTY_ADMIN') or (hasRole('TENANT_ADMIN') and #account.tenant() == principal.actor().tenant())")
    public void open(NewAccount account) {
        insert(account);
    }

    /** For what happens before there is anybody to sign in: opening a tenant, loading demonstration data. */
    public void insert(NewAccount account) {
        var hash = passwords.encode(account.password());
        county.platform(jdbc -> {
            jdbc.sql("""
                            insert into account (person_id, username, name, tenant_code, password_hash, is_open)
                            values (?, ?, ?, ?, ?, true)""")
                    .params(
                            account.person().value(),
                            account.username(),
                            account.name(),
                            account.tenant().code(),
                            hash)
                    .update();
            for (var role : account.roles()) {
                jdbc.sql("insert into account_role (person_id, role) values (?, ?)")
                        .params(account.person().value(), role.name())
                        .update();
            }
            return null;
        });
    }

    /** The account somebody signs in with, if there is one. */
    public Optional<Account> find(String username) {
        return county.platform(
                jdbc -> select(jdbc, "username", username).stream().findFirst());
    }

    /** A unit's accounts, by name to sign in with. */
    @PreAuthorize("hasRole('COUNTY_ADMIN') or (hasRole('TENANT_ADMIN') and #tenant == principal.actor().tenant())")
    public List<Account> of(TenantId tenant) {
        return county.platform(jdbc -> select(jdbc, "tenant", tenant.code()));
    }

    Optional<String> passwordHash(String username) {
        return county.platform(jdbc -> jdbc.sql("select password_hash from account where username = ?")
                .param(username)
                .query(String.class)
                .optional());
    }

    private static List<Account> select(JdbcClient jdbc, String by, String value) {
        return jdbc.sql("""
                        select a.*, array_to_string(array(
                            select role from account_role r where r.person_id = a.person_id order by role), ',') as roles
                        from account a
                        where case :by when 'username' then username = :value else tenant_code = :value end
                        order by username""")
                .param("by", by)
                .param("value", value)
                .query((row, _) -> new Account(
                        new PersonId(row.getObject("person_id", java.util.UUID.class)),
                        row.getString("username"),
                        row.getString("name"),
                        new TenantId(row.getString("tenant_code")),
                        roles(row.getString("roles")),
                        row.getBoolean("is_open")))
                .list();
    }

    private static Set<Role> roles(String names) {
        return names.isEmpty()
                ? Set.of()
                : List.of(names.split(",")).stream().map(Role::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
